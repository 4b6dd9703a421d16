import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { paths } from '~/app/paths'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { named, readers } from '~/testing/units'
import { UnitsPage } from './units-page'

const user = userEvent.setup({ delay: null })
let asked: string[]

beforeEach(() => {
  asked = []
  server.use(...readers)
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname))
})
afterEach(() => server.events.removeAllListeners())

const open = (url: string = paths.units) =>
  renderPage(<UnitsPage />, { path: '/units/:id?', url, me: branchManager })
const line = (name: string | RegExp) => screen.findByRole('treeitem', { name })
const childrenOf = (name: string) => asked.filter((path) => path.endsWith(`${named(name).node.id}/children`))

test('only the level that is open is fetched', async () => {
  open()
  await line(/湖北省/)
  expect(screen.queryByRole('treeitem', { name: /武汉市/ })).toBeNull()
  expect(childrenOf('湖北省')).toHaveLength(0)
})

test('a line that is chosen opens, is selected, and is in the address', async () => {
  const { router } = open()
  await user.click(await line(/湖北省/))
  await line(/武汉市/)
  expect(await line(/湖北省/)).toHaveAttribute('aria-selected', 'true')
  expect(router.state.location.pathname).toBe(paths.unit(named('湖北省').node.id))
  expect(await screen.findByRole('heading', { level: 1, name: '湖北省' })).toBeVisible()
})

test('a link opens the tree along the way to its unit', async () => {
  open(paths.unit(named('江汉支局').node.id))
  const chosen = await line(/江汉支局/)
  expect(chosen).toHaveAttribute('aria-selected', 'true')
  expect(chosen).toHaveAttribute('aria-level', '4')
  const trail = screen.getByRole('navigation', { name: '上级机构' })
  expect(
    within(trail)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['中国邮政', '湖北省', '武汉市'])
})

test('a level that is long comes in pieces', async () => {
  open(paths.unit(named('江岸支局').node.id))
  const branch = await line(/江岸支局/)
  await user.click(branch)
  await line(/江岸第 1 网点/)
  const tree = screen.getByRole('tree')
  tree.focus()
  await user.keyboard('{End}{ArrowUp}')
  expect(childrenOf('江岸支局')).toHaveLength(1)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(childrenOf('江岸支局')).toHaveLength(2))
})

test('a unit far down a long level is shown although its page has not come', async () => {
  open(paths.unit(named('江岸第 130 网点').node.id))
  expect(await screen.findByRole('heading', { level: 1, name: '江岸第 130 网点' })).toBeVisible()
  await waitFor(() => expect(childrenOf('江岸支局')).toHaveLength(1))
})

test('the keyboard walks, opens, folds and chooses', async () => {
  const { router } = open()
  await line(/湖北省/)
  screen.getByRole('tree').focus()
  await user.keyboard('{ArrowDown}{ArrowRight}')
  await line(/武汉市/)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(router.state.location.pathname).toBe(paths.unit(named('武汉市').node.id))
  await screen.findByRole('heading', { level: 1, name: '武汉市' })
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  await waitFor(() => expect(screen.queryByRole('treeitem', { name: /武汉市/ })).toBeNull())
})

test('a search shows the way to each hit, and choosing one leads there', async () => {
  const { router } = open()
  await user.type(await screen.findByRole('searchbox'), '江汉')
  const hit = await screen.findByRole('link', { name: /江汉支局.*中国邮政 \/ 湖北省 \/ 武汉市/ })
  expect(router.state.location.search).toBe(`?q=${encodeURIComponent('江汉')}`)
  await user.click(hit)
  expect(await line(/江汉支局/)).toHaveAttribute('aria-selected', 'true')
  expect(router.state.location.search).toBe('')
})

test('one character is not searched for', async () => {
  open()
  await line(/湖北省/)
  await user.type(screen.getByRole('searchbox'), '江')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(screen.getByRole('tree')).toBeVisible()
})

test('a level that was refused says so, and is asked for again', async () => {
  const id = named('湖北省').node.id
  server.use(
    http.get(`*/api/v1/org-units/${id}/children`, () => refusal(503, 'database-unavailable'), { once: true }),
  )
  open()
  await user.click(await line(/湖北省/))
  await user.click(await line('没有载入成功，点此重试'))
  await line(/武汉市/)
})

test('a unit outside the area is not found, in words', async () => {
  open(paths.unit('0197a2b0-0000-7000-8000-00000000ffff'))
  expect(await screen.findByText('找不到这个页面')).toBeVisible()
})
