import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { aroundCase, complaint, complaintId, complaintItem, pageOf, registered } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { readers } from '~/testing/units'
import { ComplaintPage } from '../complaint-page'

const user = userEvent.setup({ delay: null })
let sent: { body: unknown; headers: Headers } | undefined

/** Opens a case that offers these steps; what is sent to `path` is kept, and answered by `after`. */
function open(actions: ComplaintAction[], path = '', after: Partial<ComplaintView> = {}) {
  sent = undefined
  server.use(
    ...aroundCase(),
    ...readers,
    http.get('*/api/v1/complaints/:id', () =>
      HttpResponse.json(complaint({ status: 'INVESTIGATING', availableActions: actions })),
    ),
    http.post(`*/api/v1/complaints/:id/${path}`, async ({ request }) => {
      sent = { body: await request.json(), headers: request.headers }
      return HttpResponse.json(complaint({ version: 4, availableActions: [], ...after }))
    }),
  )
  renderPage(<ComplaintPage />, {
    path: '/complaints/:id',
    url: `/complaints/${complaintId}`,
    me: branchManager,
  })
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }))

test('the customer is asked, and the case waits', async () => {
  open(['ANSWER', 'ASK_CUSTOMER'], 'ask-customer', { status: 'WAITING', clockState: 'PAUSED' })
  await press('询问客户')
  await user.type(await screen.findByLabelText('问客户什么'), '请提供回执照片')
  await press('确认询问客户')
  await waitFor(() =>
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('待客户回复'),
  )
  expect(sent?.body).toEqual({ text: '请提供回执照片' })
  expect(sent?.headers.get('If-Match')).toBe('"3"')
})

test('an attempt that reached nobody is sent as one', async () => {
  open(['VISIT'], 'visits')
  await press('走访联系')
  fireEvent.change(await screen.findByLabelText('时间'), { target: { value: '2026-11-20T09:30' } })
  await user.click(screen.getByRole('radio', { name: /没有联系上/ }))
  await press('确认走访联系')
  await waitFor(() => expect(sent).toBeDefined())
  expect(sent?.body).toEqual({ contact: { kind: 'VISIT', at: '2026-11-20T01:30:00.000Z' }, reached: false })
})

test('a case is transferred to a unit, with a reason and after a warning', async () => {
  open(['TRANSFER'], 'transfer')
  await press('转办')
  expect(await screen.findByText(/原定时限不变/)).toBeInTheDocument()
  await user.type(screen.getByRole('combobox', { name: '转到哪个单位' }), '江汉')
  await user.click(await screen.findByTitle('江汉支局'))
  await user.type(screen.getByLabelText('原因'), '投递段道归江汉')
  await press('确认转办')
  await waitFor(() => expect(sent).toBeDefined())
  expect(sent?.body).toEqual({
    unitId: expect.stringContaining('0197a2b0-0000-7000-8000-'),
    reason: '投递段道归江汉',
  })
})

test('a re-check may say that it was not true', async () => {
  open(['RECHECK'], 'recheck')
  await press('复查')
  await user.click(await screen.findByRole('radio', { name: /不属实/ }))
  await user.type(screen.getByLabelText('复查情况'), '客户说没有人来过')
  await press('确认复查')
  await waitFor(() => expect(sent).toBeDefined())
  expect(sent?.body).toEqual({ confirmed: false, note: '客户说没有人来过' })
})

test('what is done seldom stands behind "more", and a withdrawal is warned of', async () => {
  open(['ANSWER', 'ASSIGN', 'ASK_CUSTOMER', 'VISIT', 'TRANSFER', 'ESCALATE', 'WITHDRAW'], 'withdraw', {
    status: 'WITHDRAWN',
  })
  const next = await screen.findByRole('region', { name: '下一步' })
  expect(within(next).queryByRole('button', { name: '撤回' })).not.toBeInTheDocument()
  await press('更多')
  await user.click(await screen.findByRole('menuitem', { name: '撤回' }))
  expect(await screen.findByText(/不能恢复/)).toBeInTheDocument()
  await user.type(screen.getByLabelText('原因'), '客户要求撤回')
  await press('确认撤回')
  expect(await screen.findByText('这件工单已撤回。')).toBeInTheDocument()
  expect(sent?.body).toEqual({ reason: '客户要求撤回' })
})

test('an instruction carries a key of its own and leaves the case as it is', async () => {
  open(['INSTRUCT'])
  let asked: Headers | undefined
  server.use(
    http.post('*/api/v1/complaints/:id/instructions', ({ request }) => {
      asked = request.headers
      return HttpResponse.json({ ...registered, action: 'INSTRUCT' }, { status: 201 })
    }),
  )
  await press('领导批示')
  await user.type(await screen.findByLabelText('批示内容'), '请全局学习')
  await press('确认领导批示')
  await waitFor(() => expect(asked?.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('both cases are read before one goes into the other', async () => {
  open(['MERGE'], 'merge', { status: 'MERGED', mergedInto: 'other' })
  server.use(
    http.get('*/api/v1/complaints', () =>
      HttpResponse.json(pageOf([complaintItem({ id: 'other', number: '20261122-000018' })])),
    ),
    http.get('*/api/v1/complaints/other', () =>
      HttpResponse.json(complaint({ id: 'other', number: '20261122-000018', text: '汇款至今没到。' })),
    ),
  )
  await press('合并到他单')
  await user.type(await screen.findByRole('combobox', { name: '并入哪件工单' }), '汇款')
  await user.click(await screen.findByTitle('20261122-000018'))
  expect(await screen.findByText('汇款至今没到。')).toBeInTheDocument()
  await press('确认合并到他单')
  expect(await screen.findByRole('link', { name: '打开那件工单' })).toHaveAttribute(
    'href',
    '/complaints/other',
  )
  expect(sent?.body).toEqual({ into: 'other' })
})

test('what the server objects to stands at its field', async () => {
  open(['ESCALATE'])
  server.use(
    http.post('*/api/v1/complaints/:id/escalate', () =>
      refusal(422, 'invalid', { violations: [{ field: 'reason', in: 'BODY', message: '原因太短' }] }),
    ),
  )
  await press('升级上报')
  await user.type(await screen.findByLabelText('原因'), '急')
  await press('确认升级上报')
  expect(await screen.findByText('原因太短')).toBeInTheDocument()
  expect(screen.getByLabelText('原因')).toHaveValue('急')
})

test('a prepared answer is filled for the case, below what is written already', async () => {
  open(['ANSWER'], 'answer')
  server.use(
    http.get('*/api/v1/answer-templates', () => HttpResponse.json(pageOf([{ id: 't1', name: '延误致歉' }]))),
    http.get('*/api/v1/complaints/:id/answer-templates/t1', () =>
      HttpResponse.json({ text: '尊敬的陈女士：谨致歉意。' }),
    ),
  )
  await press('答复')
  await user.type(await screen.findByLabelText('答复内容'), '您好。')
  await user.click(await screen.findByRole('combobox', { name: '套用模板' }))
  await user.click(await screen.findByTitle('延误致歉'))
  await waitFor(() =>
    expect(screen.getByLabelText('答复内容')).toHaveValue('您好。\n尊敬的陈女士：谨致歉意。'),
  )
})
