import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { AttachmentView } from '~/api/generated'
import { complaint, complaintId, pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { AttachmentsCard } from './attachments-card'

const user = userEvent.setup({ delay: null })
const photo: AttachmentView = {
  id: 'f1',
  version: 0,
  complaintId,
  name: '外包装破损.jpg',
  mediaType: 'image/jpeg',
  size: 482_113,
  sha256: '',
  shown: true,
  visibility: 'PUBLIC',
  attachedBy: '王小燕',
  attachedAt: new Date().toISOString(),
}
let files: AttachmentView[]

beforeEach(() => {
  files = [photo]
  server.use(http.get('*/api/v1/complaints/:id/attachments', () => HttpResponse.json(pageOf(files))))
})

const open = () => renderPage(<AttachmentsCard complaint={complaint()} />, { me: branchManager })
const letter = () => new File(['信'], '来信.txt', { type: 'text/plain' })
const choose = async (file: File) => user.upload(await screen.findByLabelText('选择附件'), file)

test('a file says what it is, who brought it and who may see it', async () => {
  open()
  const row = (await screen.findByText('外包装破损.jpg', { exact: false })).closest('li')
  expect(row).toHaveTextContent('482.1 kB')
  expect(row).toHaveTextContent('客户可见')
  expect(row).toHaveTextContent('王小燕')
})

test('a file is sent under its name and a key, and then stands in the list', async () => {
  let asked: Request | undefined
  server.use(
    http.post('*/api/v1/complaints/:id/attachments', ({ request }) => {
      asked = request
      files = [photo, { ...photo, id: 'f2', name: '来信.txt' }]
      return HttpResponse.json(files[1], { status: 201 })
    }),
  )
  open()
  await choose(letter())
  expect(await screen.findByText('来信.txt', { exact: false, selector: 'li span' })).toBeInTheDocument()
  const query = new URL(asked?.url ?? '').searchParams
  expect(query.get('name')).toBe('来信.txt')
  expect(query.get('visibility')).toBe('INTERNAL')
  expect(asked?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a file that is refused says why, and is sent again under the same key', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/complaints/:id/attachments', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1
        ? refusal(503, 'database-unavailable', { detail: '暂时无法保存，请稍后再试。' })
        : HttpResponse.json(photo, { status: 201 })
    }),
  )
  open()
  await choose(letter())
  expect(await screen.findByRole('alert')).toHaveTextContent('暂时无法保存')
  await user.click(screen.getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(keys[1]).toBe(keys[0])
})

test('a file goes with a reason', async () => {
  let asked: Request | undefined
  server.use(
    http.delete('*/api/v1/complaints/:id/attachments/:file', ({ request }) => {
      asked = request
      files = []
      return new HttpResponse(null, { status: 204 })
    }),
  )
  open()
  await user.click(await screen.findByRole('button', { name: '移除 外包装破损.jpg' }))
  await user.type(await screen.findByLabelText('原因'), '误传')
  await user.click(screen.getByRole('button', { name: '确认移除' }))
  expect(await screen.findByText('还没有附件。')).toBeInTheDocument()
  expect(new URL(asked?.url ?? '').searchParams.get('reason')).toBe('误传')
  expect(asked?.headers.get('If-Match')).toBe('"0"')
})
