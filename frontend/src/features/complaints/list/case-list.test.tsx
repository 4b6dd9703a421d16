import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { categories, complaintItem, pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { person } from '~/testing/units'
import { ComplaintListPage } from './complaint-list-page'

const user = userEvent.setup({ delay: null })
const items = [
  complaintItem({ id: 'a', number: 'TS1', excerpt: '汇款三天没到。' }),
  complaintItem({ id: 'b', number: 'TS2', version: 7, excerpt: '柜台少找了十元。' }),
]
let asked: URLSearchParams

beforeEach(() => {
  server.use(
    http.get('*/api/v1/complaint-categories', () => HttpResponse.json(pageOf(categories))),
    http.get('*/api/v1/staff', () => HttpResponse.json(pageOf([person()]))),
    http.get('*/api/v1/complaints', ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json(pageOf(items))
    }),
  )
})

async function open(url = '/complaints') {
  const view = renderPage(<ComplaintListPage />, { path: '/complaints', url, me: branchManager })
  await screen.findByText('柜台少找了十元。')
  return view
}

test('j and k move the focus from case to case, o opens, a goes straight to the answer', async () => {
  const { router } = await open()
  await user.keyboard('j')
  expect(screen.getByRole('link', { name: /汇款三天没到/ })).toHaveFocus()
  await user.keyboard('jj')
  expect(screen.getByRole('link', { name: /柜台少找了十元/ })).toHaveFocus()
  await user.keyboard('k')
  expect(screen.getByRole('link', { name: /汇款三天没到/ })).toHaveFocus()
  await user.keyboard('a')
  expect(router.state.location).toMatchObject({ pathname: '/complaints/a', search: '?step=ANSWER' })
})

test('letters that are typed into a field are letters', async () => {
  const { router } = await open()
  await user.type(screen.getByRole('searchbox'), 'ajo')
  expect(router.state.location.pathname).toBe('/complaints')
  expect(screen.getByRole('searchbox')).toHaveValue('ajo')
})

test('? tells what the keys do', async () => {
  await open()
  await user.keyboard('?')
  expect(await screen.findByText('下一件 / 上一件')).toBeInTheDocument()
})

test('many are given to one person; what was refused says why and stays chosen', async () => {
  let body: unknown
  server.use(
    http.post('*/api/v1/complaints/assignments', async ({ request }) => {
      body = await request.json()
      const results = [{ id: 'a' }, { id: 'b', refusal: '工单已被他人修改' }]
      return HttpResponse.json({ given: 1, refused: 1, results })
    }),
  )
  await open()
  await user.keyboard('jx')
  await user.click(screen.getByRole('checkbox', { name: '选择 TS2' }))
  const bar = screen.getByRole('region', { name: '批量办理' })
  expect(bar).toHaveTextContent('已选 2 件')
  await user.click(within(bar).getByRole('button', { name: '批量派单' }))
  await user.click(await screen.findByRole('combobox', { name: '经办人' }))
  await user.click(await screen.findByTitle(person().name))
  await user.click(screen.getByRole('button', { name: '确认派单（2 件）' }))

  expect((await screen.findByText('工单已被他人修改')).closest('li')).toHaveTextContent('TS2')
  expect(screen.getByText('已派单 1 件')).toBeInTheDocument()
  expect(body).toEqual({
    complaints: [
      { id: 'a', version: 3 },
      { id: 'b', version: 7 },
    ],
    staffId: person().id,
  })
  expect(bar).toHaveTextContent('已选 1 件')
})

test('a refused assignment keeps the choice and is told in the words of the server', async () => {
  server.use(
    http.post('*/api/v1/complaints/assignments', () =>
      refusal(422, 'staff-unknown', {
        violations: [{ field: 'staffId', in: 'BODY', message: '此人已离职' }],
      }),
    ),
  )
  await open()
  await user.click(screen.getByRole('checkbox', { name: '选择全部显示的工单' }))
  await user.click(screen.getByRole('button', { name: '批量派单' }))
  await user.click(await screen.findByRole('combobox', { name: '经办人' }))
  await user.click(await screen.findByTitle(person().name))
  await user.click(screen.getByRole('button', { name: '确认派单（2 件）' }))
  expect(await screen.findByText('此人已离职')).toBeInTheDocument()
})

test('"in two hours" is an instant for the server and a span in the address', async () => {
  const { router } = await open()
  await user.click(screen.getByRole('button', { name: '2 小时内到期' }))
  await waitFor(() => expect(asked.has('dueBefore')).toBe(true))
  const ahead = Date.parse(asked.get('dueBefore') ?? '') - Date.now()
  expect(ahead).toBeGreaterThan(100 * 60_000)
  expect(ahead).toBeLessThanOrEqual(120 * 60_000)
  expect(router.state.location.search).toBe('?open=true&due=2h&sort=dueAt')
})

test('a filter is kept under a name, leads back to it, and can be dropped', async () => {
  const { router } = await open('/complaints?channel=REGULATOR&open=true')
  await user.click(screen.getByRole('button', { name: /存为常用筛选/ }))
  await user.type(await screen.findByRole('textbox', { name: /名称/ }), '监管件{Enter}')
  const kept = await screen.findByRole('link', { name: '监管件' })
  expect(kept).toHaveAttribute('aria-current', 'true')
  await user.click(screen.getByRole('button', { name: '全部' }))
  await user.click(kept)
  await waitFor(() => expect(router.state.location.search).toBe('?channel=REGULATOR&open=true'))
  await user.click(screen.getByRole('button', { name: '删除常用筛选“监管件”' }))
  expect(screen.queryByRole('link', { name: '监管件' })).not.toBeInTheDocument()
})

test('exactly the filtered list is exported', async () => {
  let question: URLSearchParams | undefined
  URL.createObjectURL = () => 'blob:here'
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  server.use(
    http.get('*/api/v1/complaints/exports', ({ request }) => {
      question = new URL(request.url).searchParams
      return HttpResponse.text('number\nTS1')
    }),
  )
  await open('/complaints?status=RECEIVED&open=true&sort=dueAt')
  await user.click(screen.getByRole('button', { name: 'XLSX' }))
  await waitFor(() => expect(question?.toString()).toContain('status=RECEIVED'))
  expect(question?.get('format')).toBe('xlsx')
  expect(question?.get('sort')).toBe('dueAt')
  vi.restoreAllMocks()
})
