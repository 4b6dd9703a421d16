import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { complaintItem, pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { CounterHome } from './counter-home'
import { DeskHome } from './desk-home'

const asked: URLSearchParams[] = []
const none = { open: 0, atRisk: 0, breached: 0, received: 0, waiting: 0 }
const below = { id: 'below', code: 'U1', name: '春熙路网点', kind: 'OUTLET' }
const board = {
  whole: none,
  units: [{ unit: below, figures: { ...none, open: 9, breached: 2 } }],
}

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get('*/api/v1/complaints/board', () => HttpResponse.json(board)),
    http.get('*/api/v1/complaints', ({ request }) => {
      const question = new URL(request.url).searchParams
      asked.push(question)
      if (question.has('count'))
        return HttpResponse.json(pageOf([complaintItem()], null, question.has('clockState') ? 3 : 41))
      return HttpResponse.json(pageOf(question.has('assignee') ? [] : [complaintItem()]))
    }),
  )
})

test("the manager's home counts the whole subtree, and each figure opens to what it counts", async () => {
  renderPage(<DeskHome />, { me: branchManager })
  const figures = await screen.findByRole('region', { name: '管辖范围今日概况' })
  const open = await within(figures).findByText('41')
  expect(open.closest('a')).toHaveAttribute('href', '/complaints?open=true')
  const overdue = await within(figures).findByText('3')
  expect(overdue.closest('a')).toHaveAttribute('href', '/complaints?open=true&clockState=BREACHED')
})

test('what waits stands with the nearest deadline first, mine before my unit’s', async () => {
  renderPage(<DeskHome />, { me: branchManager })
  expect(await screen.findByText('没有派给您的工单。')).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: '锦江支局的待办' })).toBeInTheDocument()
  const lists = asked.filter((question) => !question.has('count'))
  expect(lists.every((question) => question.get('sort') === 'dueAt' && question.get('open') === 'true')).toBe(
    true,
  )
  expect(lists.map((question) => question.get('unit') ?? question.get('assignee'))).toEqual([
    'me',
    branchManager.unit?.id,
  ])
})

test("the clerk's home has one large button to register", async () => {
  renderPage(<CounterHome />, { path: '/m' })
  expect(await screen.findByRole('link', { name: '登记工单' })).toHaveAttribute('href', '/m/complaints/new')
})

test('the units below stand ranked, and each figure opens to its cases', async () => {
  renderPage(<DeskHome />, { me: branchManager })
  expect(await screen.findByRole('link', { name: '春熙路网点' })).toHaveAttribute('href', '/board/below')
  expect(screen.getByRole('link', { name: '春熙路网点：已超时 2 件' })).toHaveAttribute(
    'href',
    '/complaints?open=true&sort=dueAt&clockState=BREACHED&unit=below',
  )
})
