import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { categories, complaint, complaintId, pageOf } from '~/testing/complaints'
import { clerk } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { RegisterPage } from './register-page'

const user = userEvent.setup({ delay: null })
const keys: (string | null)[] = []
let body: Record<string, unknown>

async function taken(request: Request) {
  keys.push(request.headers.get('Idempotency-Key'))
  body = (await request.json()) as typeof body
  return HttpResponse.json(complaint(), { status: 201 })
}

async function fillIn() {
  const view = renderPage(<RegisterPage />, { path: '/complaints/new' })
  await user.click(await screen.findByRole('combobox', { name: '类别' }))
  await user.click(await screen.findByTitle('投递延误'))
  await user.type(screen.getByLabelText('诉求内容'), '汇款单三天没有送到。')
  await user.type(screen.getByLabelText('姓名'), '陈女士')
  return view
}

const submit = () => user.click(screen.getByRole('button', { name: '登记' }))

beforeEach(() => {
  keys.length = 0
  body = {}
  server.use(
    http.get('*/api/v1/complaint-categories', () => HttpResponse.json(pageOf(categories))),
    http.post('*/api/v1/complaints', ({ request }) => taken(request)),
  )
})

test('a clerk registers a case for their own unit and is led to it', async () => {
  const { router } = await fillIn()
  await submit()

  await waitFor(() => expect(router.state.location.pathname).toBe(`/complaints/${complaintId}`))
  expect(body).toEqual({
    type: 'COMPLAINT',
    channel: 'VISIT',
    categoryCode: 'DELIVERY_LATE',
    unitId: clerk.unit?.id,
    customer: { name: '陈女士' },
    text: '汇款单三天没有送到。',
  })
})

test('a daughter speaks for her mother', async () => {
  await fillIn()
  await user.click(screen.getByRole('checkbox', { name: '代他人反映' }))
  await user.type(screen.getAllByLabelText('姓名')[1] as HTMLElement, '陈小姐')
  await user.type(screen.getByLabelText('与客户关系'), '女儿')
  await submit()
  await waitFor(() => expect(body).toMatchObject({ representative: { name: '陈小姐', relation: '女儿' } }))
})

test('what the server objects to is shown at its field', async () => {
  const message = '电话号码不完整'
  server.use(
    http.post('*/api/v1/complaints', () =>
      refusal(422, 'invalid', {
        title: '有内容需要修改',
        violations: [{ field: 'customer.phone', in: 'BODY', message }],
      }),
    ),
  )
  await fillIn()
  await user.type(screen.getByLabelText('电话'), '12')
  await submit()
  await waitFor(() => expect(screen.getByLabelText('电话')).toHaveAccessibleDescription(message))
  expect(screen.getByRole('alert', { name: '' })).toBeInTheDocument()
})

test('a retry after silence carries the same key, so that it stays one case', async () => {
  server.use(
    http.post(
      '*/api/v1/complaints',
      ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.error()
      },
      { once: true },
    ),
  )
  await fillIn()
  await submit()
  expect(await screen.findByText('连不上服务器')).toBeInTheDocument()
  expect(screen.getByLabelText('诉求内容')).toHaveValue('汇款单三天没有送到。')

  await submit()
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[0]).toBe(keys[1])
})

test('a mended draft is another draft', async () => {
  server.use(
    http.post(
      '*/api/v1/complaints',
      ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return refusal(422, 'invalid')
      },
      { once: true },
    ),
  )
  await fillIn()
  await submit()
  await screen.findByText('不能这样做')
  await submit()
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[0]).not.toBe(keys[1])
})

test('the fields of a category are drawn from its schema, and a regulator’s case asks for its number', async () => {
  renderPage(<RegisterPage />, { path: '/complaints/new' })
  await user.click(await screen.findByRole('combobox', { name: '类别' }))
  await user.click(await screen.findByTitle('自助设备'))
  await user.type(screen.getByRole('combobox', { name: '来源渠道' }), '监管')
  await user.click(await screen.findByTitle('监管转办'))
  await user.type(screen.getByLabelText('诉求内容'), '取款机吞卡。')
  await user.type(screen.getByLabelText('姓名'), '陈女士')
  await submit()
  await waitFor(() => expect(screen.getAllByText('请填写')).toHaveLength(2))

  await user.type(screen.getByLabelText('监管编号'), '国邮申诉 2026-110042')
  await user.type(screen.getByLabelText('设备编号'), 'ATM-0042')
  await user.click(screen.getByRole('checkbox', { name: '吞卡' }))
  await user.click(screen.getByRole('combobox', { name: '故障' }))
  await user.click(await screen.findByTitle('黑屏'))
  await submit()
  await waitFor(() => expect(body.regulatorReference).toBe('国邮申诉 2026-110042'))
  expect(body.details).toEqual({ machineNumber: 'ATM-0042', retained: true, fault: 'DARK' })
})
