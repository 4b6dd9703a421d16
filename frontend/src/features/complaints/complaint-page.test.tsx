import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ComplaintView } from '~/api/generated'
import { aroundCase, complaint, complaintId } from '~/testing/complaints'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ComplaintPage } from './complaint-page'

const user = userEvent.setup({ delay: null })
const address = `/complaints/${complaintId}`
const open = () => renderPage(<ComplaintPage />, { path: '/complaints/:id', url: address })

let shown: ComplaintView

beforeEach(() => {
  shown = complaint()
  server.use(
    http.get('*/api/v1/complaints/:id', () => HttpResponse.json(shown)),
    ...aroundCase(),
  )
})

test('the page tells the matter, the customer, the time left and what was done', async () => {
  open()
  expect(await screen.findByText('汇款单三天没有送到。')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '13800000000' })).toHaveAttribute('href', 'tel:13800000000')
  for (const left of screen.getAllByText('还剩 2 小时'))
    expect(left).toHaveAttribute('title', expect.stringContaining('Asia/Shanghai'))
  expect(await screen.findByText('登记了工单', { exact: false })).toBeInTheDocument()
})

test('exactly the actions the server names are offered', async () => {
  shown = complaint({ status: 'ASSIGNED', availableActions: ['ASSIGN', 'START'] })
  open()
  const next = await screen.findByRole('region', { name: '下一步' })
  expect(
    within(next)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['开始办理', '派单'])
})

test('a clerk accepts a case, and the answer is shown without asking again', async () => {
  let sent: Request | undefined
  server.use(
    http.post('*/api/v1/complaints/:id/accept', ({ request }) => {
      sent = request
      return HttpResponse.json(complaint({ version: 4, status: 'ACCEPTED', availableActions: ['ASSIGN'] }))
    }),
  )
  open()
  await user.click(await screen.findByRole('button', { name: '受理' }))
  await user.click(await screen.findByRole('button', { name: '确认受理' }))

  expect(await screen.findByRole('button', { name: '派单' })).toBeInTheDocument()
  expect(sent?.headers.get('If-Match')).toBe('"3"')
  expect(sent?.headers.get('Accept-Language')).toBe('zh-CN')
})

test('a refusal is shown in the words of the server, with its trace', async () => {
  server.use(
    http.post('*/api/v1/complaints/:id/accept', () =>
      refusal(403, 'forbidden', { title: '不能受理', detail: '只有责任单位的人员可以受理。' }),
    ),
  )
  open()
  await user.click(await screen.findByRole('button', { name: '受理' }))
  await user.click(await screen.findByRole('button', { name: '确认受理' }))

  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('只有责任单位的人员可以受理。')
  expect(alert).toHaveTextContent('4bf92f3577b34da6a3ce929d0e0e4736')
})

test('who comes second sees what changed, keeps what they typed, and may go on', async () => {
  shown = complaint({ status: 'INVESTIGATING', availableActions: ['ANSWER'] })
  const versions: (string | null)[] = []
  server.use(
    http.post('*/api/v1/complaints/:id/answer', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.length > 1)
        return HttpResponse.json(complaint({ version: 5, status: 'ANSWERED', availableActions: [] }))
      const assignee = { id: 'a', number: '7', name: '赵强' }
      shown = complaint({ version: 4, status: 'INVESTIGATING', assignee, availableActions: ['ANSWER'] })
      return refusal(412, 'stale')
    }),
  )
  open()
  await user.click(await screen.findByRole('button', { name: '答复' }))
  await user.type(await screen.findByLabelText('答复内容'), '已当面道歉')
  await user.click(screen.getByRole('button', { name: '确认答复' }))

  const change = (await screen.findByText('刚才有人更新了这件工单')).parentElement
  expect(change).toHaveTextContent('赵强')
  expect(screen.getByLabelText('答复内容')).toHaveValue('已当面道歉')

  await user.click(screen.getByRole('button', { name: '仍然答复' }))
  expect(await screen.findByText('这件工单您现在没有需要做的事。')).toBeInTheDocument()
  expect(versions).toEqual(['"3"', '"4"'])
})

test('a case outside my area is not there', async () => {
  server.use(http.get('*/api/v1/complaints/:id', () => refusal(404, 'not-found')))
  open()
  expect(await screen.findByRole('heading', { name: '找不到这个页面' })).toBeInTheDocument()
})

test('when the server cannot be reached the page says so and can be tried again', async () => {
  server.use(http.get('*/api/v1/complaints/:id', () => HttpResponse.error(), { once: true }))
  open()
  expect(await screen.findByRole('alert')).toHaveTextContent('连不上服务器')
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('汇款单三天没有送到。')).toBeInTheDocument()
})

test('what the fields of a category say stands with the facts, in their own words', async () => {
  const category = { code: 'MACHINE', name: '自助设备' }
  shown = complaint({ category, details: { machineNumber: 'ATM-0042', retained: true, fault: 'DARK' } })
  open()
  const machine = await screen.findByText('设备编号')
  expect(machine.nextElementSibling).toHaveTextContent('ATM-0042')
  expect(screen.getByText('故障').nextElementSibling).toHaveTextContent('黑屏')
  expect(screen.getByText('吞卡').nextElementSibling).toHaveTextContent('是')
})
