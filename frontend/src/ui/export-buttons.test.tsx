import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { exportOrgUnits } from '~/api/generated'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ExportButtons } from './export-buttons'

const user = userEvent.setup({ delay: null })
let saved: { name: string; blob: Blob } | undefined

beforeEach(() => {
  saved = undefined
  let made: Blob
  URL.createObjectURL = (blob) => {
    made = blob as Blob
    return 'blob:here'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved = { name: this.download, blob: made }
  })
})
afterEach(() => vi.restoreAllMocks())

const open = () =>
  renderPage(
    <ExportButtons
      name="units"
      label="导出"
      open={(format, signal) =>
        exportOrgUnits({ query: { format }, parseAs: 'stream', signal, throwOnError: true })
      }
    />,
  )

test('what comes is saved under its name, whole', async () => {
  server.use(
    http.get('*/api/v1/org-units/exports', ({ request }) =>
      HttpResponse.text(`code\n${new URL(request.url).searchParams.get('format')}`),
    ),
  )
  open()
  await user.click(await screen.findByRole('button', { name: 'CSV' }))
  await waitFor(() => expect(saved?.name).toBe('units.csv'))
  expect(await saved?.blob.text()).toBe('code\ncsv')
})

test('while it comes, it shows how much, and can be stopped', async () => {
  const never = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1_500_000)) })
  server.use(http.get('*/api/v1/org-units/exports', () => new HttpResponse(never)))
  open()
  await user.click(await screen.findByRole('button', { name: 'XLSX' }))
  expect(await screen.findByText('已接收 1.5 MB')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(await screen.findByRole('button', { name: 'XLSX' })).toBeVisible()
  expect(saved).toBeUndefined()
})

test('a refusal is shown in the words of the server', async () => {
  server.use(
    http.get('*/api/v1/org-units/exports', () =>
      refusal(503, 'database-unavailable', { title: '暂时无法服务' }),
    ),
  )
  open()
  await user.click(await screen.findByRole('button', { name: 'CSV' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('暂时无法服务')
})
