import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { JobView } from '~/api/generated'
import { paths } from '~/app/paths'
import { pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { administrator } from '~/testing/units'
import { columns, templateOf } from './columns'
import { ImportsPage } from './imports-page'
import { JobPage } from './job-page'

const user = userEvent.setup({ delay: null })
const id = '0197a2b0-0000-7000-8000-0000000c0001'
const job = (differing: Partial<JobView> = {}): JobView => ({
  id,
  kind: 'ORG_UNIT_IMPORT',
  status: 'RUNNING',
  step: 'CHECKING',
  totalLines: 200,
  doneLines: 50,
  errorCount: 0,
  createdBy: 'admin',
  createdAt: '2026-11-22T02:30:00Z',
  ...differing,
})
const failed = job({
  status: 'FAILED',
  step: 'FINISHED',
  doneLines: 200,
  errorCount: 1,
  finishedAt: '2026-11-22T02:31:00Z',
})
const answers = (...given: JobView[]) =>
  server.use(
    http.get('*/api/v1/jobs/:id', () => HttpResponse.json(given.length > 1 ? given.shift() : given[0])),
  )

const openImports = (me = administrator) =>
  renderPage(<ImportsPage />, { path: '/imports', url: paths.imports, me })
const openJob = () =>
  renderPage(<JobPage />, { path: '/imports/:id', url: paths.importJob(id), me: administrator })
const csv = new File(['code,name\n1,2\n'], 'units.csv', { type: 'text/csv' })

beforeEach(() => server.use(http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf([])))))

test('who has not imported yet is told how to begin', async () => {
  openImports()
  expect(await screen.findByRole('heading', { name: '还没有导入过' })).toBeVisible()
  expect(screen.getByRole('button', { name: '开始导入' })).toBeDisabled()
  expect(screen.getByText('请先选择文件')).toBeVisible()
})

test('a template names every column and gives one line to imitate', async () => {
  const [names, example] = (await templateOf('STAFF_IMPORT').text()).trim().split('\r\n')
  expect(names).toContain('number,name,badge_name,unit_code,post,hire_date,account,status')
  expect(example?.split(',')).toHaveLength(columns.STAFF_IMPORT.length)
})

test('a file is sent as it is, with its own key, and its job is gone to', async () => {
  let sent: { body: string; type: string | null; key: string | null } | undefined
  server.use(
    http.post('*/api/v1/staff/imports', async ({ request }) => {
      const { headers } = request
      sent = {
        body: await request.text(),
        type: headers.get('Content-Type'),
        key: headers.get('Idempotency-Key'),
      }
      return HttpResponse.json(job({ kind: 'STAFF_IMPORT' }), { status: 202 })
    }),
  )
  const { router } = openImports()
  await user.click(await screen.findByText('人员导入'))
  await user.upload(screen.getByLabelText('选择 CSV 文件'), csv)
  expect(screen.getByText('units.csv')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '开始导入' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.importJob(id)))
  expect(sent?.body).toBe('code,name\n1,2\n')
  expect(sent?.type).toContain('text/csv')
  expect(sent?.key).toMatch(/^[0-9a-f-]{36}$/)
})

test('a file that is refused stays chosen, and the server says why', async () => {
  server.use(
    http.post('*/api/v1/org-units/imports', () =>
      refusal(422, 'csv-column-missing', { title: '缺少列', detail: '缺少列“kind”。' }),
    ),
  )
  openImports()
  await user.upload(await screen.findByLabelText('选择 CSV 文件'), csv)
  await user.click(screen.getByRole('button', { name: '开始导入' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('缺少列“kind”。')
  expect(screen.getByRole('button', { name: '开始导入' })).toBeEnabled()
})

test('a job is watched until it ends', async () => {
  answers(
    job(),
    job({ status: 'SUCCEEDED', step: 'FINISHED', doneLines: 200, finishedAt: '2026-11-22T02:31:00Z' }),
  )
  openJob()
  expect(await screen.findByText('25%')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: '逐行检查' })).toHaveAttribute('value', '50')
  expect(await screen.findByText('200 行已全部导入。')).toBeVisible()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a bad line is named with its column and the reason, and nothing was changed', async () => {
  answers(failed)
  const errors = [{ line: 17, field: 'parent_code', message: '没有代码为“9”的机构' }]
  server.use(http.get('*/api/v1/jobs/:id/errors', () => HttpResponse.json(pageOf(errors))))
  openJob()
  expect(await screen.findByRole('row', { name: '17 parent_code 没有代码为“9”的机构' })).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('没有导入，任何数据都没有改动')
})

test('what was not written is not shown as done', async () => {
  answers(failed)
  server.use(http.get('*/api/v1/jobs/:id/errors', () => HttpResponse.json(pageOf([]))))
  openJob()
  const steps = await screen.findAllByRole('listitem')
  expect(steps.map((step) => [step.textContent, step.dataset.gone])).toEqual([
    ['已上传', 'true'],
    ['逐行检查', 'true'],
    ['写入', 'false'],
    ['结束', 'true'],
  ])
})

test('who may not import is told so', async () => {
  openImports(branchManager)
  expect(await screen.findByRole('heading', { name: '您不能查看这个页面' })).toBeVisible()
})
