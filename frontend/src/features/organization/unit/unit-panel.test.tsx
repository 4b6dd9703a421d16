import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { paths } from '~/app/paths'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { named, readers, viewOf } from '~/testing/units'
import { UnitsPage } from '../units-page'

const user = userEvent.setup({ delay: null })
const branch = named('江岸支局')
const url = paths.unit(branch.node.id)
let sent: { body: unknown; ifMatch: string | null; key: string | null }

beforeEach(() => server.use(...readers))

async function open() {
  const page = renderPage(<UnitsPage />, { path: '/units/:id?', url, me: branchManager })
  await screen.findByRole('heading', { level: 1, name: branch.node.name })
  return page
}

/** Takes what is sent to one step of the unit, and answers. */
function take(method: 'post' | 'put', path: string, answer: () => Response) {
  server.use(
    http[method](`*/api/v1/org-units${path}`, async ({ request }) => {
      const { headers } = request
      const text = await request.text()
      sent = {
        body: text ? JSON.parse(text) : undefined,
        ifMatch: headers.get('If-Match'),
        key: headers.get('Idempotency-Key'),
      }
      return answer()
    }),
  )
}

async function begin(name: string) {
  await user.click(within(screen.getByRole('region', { name: '可以办理' })).getByRole('button', { name }))
  return within(await screen.findByRole('dialog'))
}

test('a week is read one line a day, in the order of the clock', async () => {
  await open()
  expect(screen.getByRole('row', { name: /星期一/ })).toHaveTextContent('09:00–12:00 14:00–17:30')
  expect(screen.getByRole('row', { name: /星期日/ })).toHaveTextContent('不营业')
  expect(screen.getByText('赶集日：每月 3、13、23 日')).toBeVisible()
})

test('phones can be rung, and what is missing says so', async () => {
  await open()
  expect(screen.getByRole('link', { name: '027-85500185' })).toHaveAttribute('href', 'tel:027-85500185')
  expect(screen.getAllByText('未登记')).not.toHaveLength(0)
})

test('the cases of the subtree are one link away', async () => {
  await open()
  expect(screen.getByRole('link', { name: '查看工单' })).toHaveAttribute(
    'href',
    `${paths.complaints}?unit=${branch.node.id}`,
  )
})

test('only what the server offers is offered', async () => {
  server.use(
    http.get(`*/api/v1/org-units/${branch.node.id}`, () =>
      HttpResponse.json(viewOf(branch, { status: 'CLOSED', availableActions: ['REOPEN'] })),
    ),
  )
  await open()
  const offered = within(screen.getByRole('region', { name: '可以办理' })).getAllByRole('button')
  expect(offered.map((button) => button.textContent)).toEqual(['恢复'])
})

test('a new unit is sent below this one, with its own key, and is gone to', async () => {
  take('post', '', () => HttpResponse.json(viewOf(named('江岸第 1 网点')), { status: 201 }))
  const { router } = await open()
  const sheet = await begin('新增下级机构')
  await user.type(sheet.getByLabelText('机构代码'), 'WH-01')
  await user.type(sheet.getByLabelText('机构名称'), '江岸第 1 网点')
  await user.click(sheet.getByRole('button', { name: /周一至周五/ }))
  await user.click(sheet.getByRole('button', { name: '新增' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.unit(named('江岸第 1 网点').node.id)))
  expect(sent.body).toMatchObject({ code: 'WH-01', kind: 'OUTLET', parentId: branch.node.id })
  expect((sent.body as { openingHours: unknown[] }).openingHours).toHaveLength(5)
  expect(sent.key).toMatch(/[0-9a-f-]{36}/)
})

test("the server's words stand at their field", async () => {
  const violations = [{ field: 'code', in: 'BODY' as const, message: '机构代码“WH-01”已属于另一个机构。' }]
  const detail = '机构代码“WH-01”已属于另一个机构。'
  take('post', '', () => refusal(409, 'unit-code-taken', { title: '机构代码已被使用', detail, violations }))
  await open()
  const sheet = await begin('新增下级机构')
  await user.type(sheet.getByLabelText('机构代码'), 'WH-01')
  await user.type(sheet.getByLabelText('机构名称'), '新网点')
  await user.click(sheet.getByRole('button', { name: '新增' }))
  expect(await sheet.findByText('机构代码“WH-01”已属于另一个机构。')).toBeInTheDocument()
  expect(sheet.queryByText('机构代码已被使用')).toBeNull()
  expect(sheet.getByLabelText('机构名称')).toHaveValue('新网点')
})

test('a change is made against the version that was seen', async () => {
  await open()
  const changed = viewOf(branch, { version: 4, name: '江岸中心支局' })
  take('put', '/:id', () => HttpResponse.json(changed))
  server.use(http.get(`*/api/v1/org-units/${branch.node.id}`, () => HttpResponse.json(changed)))
  const sheet = await begin('修改')
  await user.clear(sheet.getByLabelText('机构名称'))
  await user.type(sheet.getByLabelText('机构名称'), '江岸中心支局')
  await user.click(sheet.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('heading', { level: 1, name: '江岸中心支局' })).toBeVisible()
  expect(sent.ifMatch).toBe('"3"')
  expect(sent.body).toMatchObject({ name: '江岸中心支局', marketDays: [3, 13, 23] })
  expect(sent.body).not.toHaveProperty('code')
})

test('who was overtaken begins anew from the latest', async () => {
  take('put', '/:id', () => refusal(412, 'stale', { title: '内容已被他人修改' }))
  await open()
  const sheet = await begin('修改')
  await user.click(sheet.getByRole('button', { name: '保存' }))
  expect(await sheet.findByText('内容已被他人修改')).toBeVisible()
  const latest = viewOf(branch, { version: 9, name: '别人改的名字' })
  server.use(http.get(`*/api/v1/org-units/${branch.node.id}`, () => HttpResponse.json(latest)))
  await user.click(sheet.getByRole('button', { name: '放弃我的修改，载入最新内容' }))
  await waitFor(() => expect(screen.getByLabelText('机构名称')).toHaveValue('别人改的名字'))
})

test('a unit with open cases cannot be closed, and the server says how many', async () => {
  const detail = '“江岸支局”还有 2 件未办结的工单，请先办结再撤销。'
  take('post', '/:id/close', () =>
    refusal(409, 'unit-has-open-cases', { title: '机构还有未办结的工单', detail }),
  )
  await open()
  const sheet = await begin('撤销')
  await user.type(sheet.getByLabelText('撤销原因'), '合并')
  await user.click(sheet.getByRole('button', { name: '确认撤销' }))
  expect(await sheet.findByRole('alert')).toHaveTextContent(detail)
  expect(sent).toMatchObject({ body: { reason: '合并' }, ifMatch: '"3"' })
})

test('before a move stands what moves, from where and to where', async () => {
  take('post', '/:id/move', () => HttpResponse.json(viewOf(branch, { version: 4 })))
  await open()
  const sheet = await begin('迁移')
  await user.type(sheet.getByRole('combobox', { name: '新的上级机构' }), '湖北')
  await user.click(await screen.findByText('湖北省', { selector: '.ant-select-item-option-content *' }))
  expect(await sheet.findByText('层级由第 4 级变为第 3 级。')).toBeVisible()
  expect(sheet.getByText('中国邮政 / 湖北省 / 武汉市')).toBeVisible()
  await user.click(sheet.getByRole('button', { name: '确认迁移' }))
  await waitFor(() => expect(sent.body).toEqual({ parentId: named('湖北省').node.id }))
})
