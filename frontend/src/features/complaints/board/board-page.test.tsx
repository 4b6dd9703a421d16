import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { Board, BoardRow } from '~/api/generated'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { named, readers, viewOf } from '~/testing/units'
import { BoardPage } from './board-page'

const user = userEvent.setup({ delay: null })
const province = viewOf(named('湖北省'))
const none = { open: 0, atRisk: 0, breached: 0, received: 0, waiting: 0 }

const row = (name: string, figures: Partial<BoardRow['figures']>, id = name): BoardRow => ({
  unit: { id, code: 'U1', name, kind: 'CITY' },
  figures: { ...none, ...figures },
})

const rows = [
  row('武汉市', { open: 12_345, breached: 2, atRisk: 1 }),
  row('宜昌市', { open: 8, breached: 5, received: 3 }),
  row('湖北省', { open: 1 }, province.id),
]
const whole = { open: 12_354, atRisk: 1, breached: 7, received: 3, waiting: 0 }

beforeEach(() =>
  server.use(
    ...readers,
    http.get('*/api/v1/complaints/board', () => HttpResponse.json({ whole, units: rows } satisfies Board)),
  ),
)

const open = (url = `/board/${province.id}`) =>
  renderPage(<BoardPage />, { path: '/board/:id?', url, me: branchManager })

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent)

test('the worst unit stands first, and each figure opens to the cases it counts', async () => {
  open()
  expect(await screen.findByRole('link', { name: '宜昌市：已超时 5 件' })).toHaveAttribute(
    'href',
    `/complaints?open=true&sort=dueAt&clockState=BREACHED&unit=${encodeURIComponent('宜昌市')}`,
  )
  expect(names()).toEqual(['宜昌市', '武汉市', '湖北省（本级）'])
  expect(screen.getByRole('link', { name: '武汉市：未办结 12,345 件' })).toHaveTextContent('12,345')
})

test('the whole subtree is counted above, each figure open to its list', async () => {
  open()
  const all = await screen.findByRole('region', { name: '管辖范围合计' })
  expect(within(all).getByText('12,354').closest('a')).toHaveAttribute(
    'href',
    `/complaints?open=true&sort=dueAt&unit=${province.id}`,
  )
})

test('another order is kept in the address', async () => {
  const { router } = open()
  await user.click(await screen.findByRole('button', { name: '未办结' }))
  expect(router.state.location.search).toBe('?sort=open')
  expect(names()).toEqual(['武汉市', '宜昌市', '湖北省（本级）'])
  expect(screen.getByRole('columnheader', { name: /未办结/ })).toHaveAttribute('aria-sort', 'descending')
})

test('a unit leads down to its own board, and the trail leads up again', async () => {
  open()
  expect(await screen.findByRole('link', { name: '武汉市' })).toHaveAttribute('href', '/board/武汉市')
  expect(await screen.findByRole('link', { name: '中国邮政' })).toHaveAttribute(
    'href',
    `/board/${named('中国邮政').node.id}`,
  )
})

test('a subtree where nothing is open says so', async () => {
  server.use(http.get('*/api/v1/complaints/board', () => HttpResponse.json({ whole: none, units: [] })))
  open('/board')
  expect(await screen.findByText('没有未办结的工单')).toBeInTheDocument()
})

test('a unit outside my area is not there', async () => {
  server.use(http.get('*/api/v1/complaints/board', () => refusal(404, 'unit-not-found')))
  open('/board/elsewhere')
  expect(await screen.findByRole('heading', { name: '找不到这个页面' })).toBeInTheDocument()
})
