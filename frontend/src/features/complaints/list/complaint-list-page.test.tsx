import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { categories, complaintItem, pageOf } from '~/testing/complaints'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ComplaintListPage } from './complaint-list-page'

const user = userEvent.setup({ delay: null })
let asked: URLSearchParams

beforeEach(() => {
  server.use(
    http.get('*/api/v1/complaint-categories', () => HttpResponse.json(pageOf(categories))),
    http.get('*/api/v1/complaints', ({ request }) => {
      asked = new URL(request.url).searchParams
      const second = complaintItem({ id: '2', number: '20261122-000018', excerpt: '柜台少找了十元。' })
      return HttpResponse.json(asked.has('cursor') ? pageOf([second]) : pageOf([complaintItem()], 'more'))
    }),
  )
})

const open = (url = '/complaints') => renderPage(<ComplaintListPage />, { path: '/complaints', url })

test('a link reproduces the view', async () => {
  open(
    '/complaints?status=RECEIVED&status=ACCEPTED&channel=VISIT&open=true&sort=dueAt&from=2026-11-01&to=2026-11-22',
  )
  await screen.findByText('汇款单三天没有送到。')
  expect(asked.getAll('status')).toEqual(['RECEIVED', 'ACCEPTED'])
  expect(asked.getAll('channel')).toEqual(['VISIT'])
  expect(asked.get('sort')).toBe('dueAt')
  expect(asked.get('receivedFrom')).toBe('2026-10-31T16:00:00.000Z')
  expect(asked.get('receivedTo')).toBe('2026-11-22T16:00:00.000Z')
})

test('a filter that is chosen is kept in the address', async () => {
  const { router } = open()
  await screen.findByText('汇款单三天没有送到。')
  await user.click(screen.getByRole('button', { name: '已超时' }))
  await waitFor(() => expect(router.state.location.search).toContain('clockState=BREACHED'))
  await waitFor(() => expect(asked.get('clockState')).toBe('BREACHED'))
  expect(screen.getByRole('button', { name: '已超时' })).toHaveAttribute('aria-pressed', 'true')
})

test('words are searched for when typing rests', async () => {
  const { router } = open()
  await user.type(await screen.findByRole('searchbox'), '汇款')
  await waitFor(() => expect(router.state.location.search).toBe(`?q=${encodeURIComponent('汇款')}`))
  await waitFor(() => expect(asked.get('q')).toBe('汇款'))
})

test('more is loaded below what is there', async () => {
  open()
  await user.click(await screen.findByRole('button', { name: '载入更多' }))
  expect(await screen.findByText('柜台少找了十元。')).toBeInTheDocument()
  expect(screen.getByText('汇款单三天没有送到。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '载入更多' })).not.toBeInTheDocument()
})

test('a filter that finds nothing says so and can be cleared', async () => {
  server.use(http.get('*/api/v1/complaints', () => HttpResponse.json(pageOf([]))))
  const { router } = open('/complaints?clockState=MET')
  expect(await screen.findByText('没有符合条件的工单')).toBeInTheDocument()
  await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0] as HTMLElement)
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(await screen.findByText('还没有工单')).toBeInTheDocument()
})

test('a refused question is answered in the words of the server', async () => {
  server.use(
    http.get('*/api/v1/complaints', () =>
      refusal(400, 'bad-request', { detail: '排序 dueAt 只能用于未办结的工单' }),
    ),
  )
  open()
  expect(await screen.findByRole('alert')).toHaveTextContent('排序 dueAt 只能用于未办结的工单')
})
