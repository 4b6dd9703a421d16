import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { Claim, Compensation } from '~/api/generated'
import { complaint, complaintId, pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ClaimsCard } from './claims-card'

const user = userEvent.setup({ delay: null })
const now = new Date().toISOString()
const facts = {
  itemNumber: 'XA12345678942',
  service: 'PARCEL',
  international: false,
  insured: false,
  loss: 'LOST',
  postedOn: '2026-11-02',
  postage: '12.00',
  actualLoss: '80.00',
  termsNotMadeKnown: false,
  intentOrGrossNegligence: false,
} as const

const sum: Compensation = {
  amount: '36.00',
  ruleSet: 'POSTAL_LAW',
  ruleSetVersion: 0,
  cap: '36.00',
  capHolds: true,
  steps: [
    {
      kind: 'CAPPED',
      article: '《邮政法》第四十七条',
      text: { zh: '最高不超过所收资费的三倍', en: 'At most three times the postage' },
      sum: '12.00 × 3 = 36.00',
      amount: '36.00',
    },
  ],
}

const claim = (differing: Partial<Claim> = {}): Claim => ({
  id: 'd1',
  version: 2,
  complaintId,
  unit: complaint().unit,
  status: 'UNDER_REVIEW',
  facts,
  claimedOn: '2026-11-22',
  course: { asked: '200.00', requestedBy: '王小燕', requestedAt: now, dueAt: now },
  compensation: sum,
  missing: [],
  overdue: false,
  handOvers: [],
  availableActions: ['DECIDE', 'REJECT'],
  ...differing,
})

let claims: Claim[]

beforeEach(() => {
  claims = [claim()]
  server.use(http.get('*/api/v1/complaints/:id/claims', () => HttpResponse.json(pageOf(claims))))
})

const open = () =>
  renderPage(<ClaimsCard complaint={complaint({ itemNumber: 'XA12345678942' })} />, { me: branchManager })

test('a claim shows what is owed, step by step, with the law', async () => {
  open()
  const computed = await screen.findByRole('region', { name: '赔偿计算' })
  expect(computed).toHaveTextContent('按规定应赔¥36.00')
  expect(computed).toHaveTextContent('最高不超过所收资费的三倍12.00 × 3 = 36.00《邮政法》第四十七条')
})

test('what is still needed to compute it is named as on the form', async () => {
  claims = [claim({ compensation: undefined, missing: ['actualLoss', 'itemValue'] })]
  open()
  expect(await screen.findByText('还缺：实际损失、物品全部价值')).toBeInTheDocument()
})

test('exactly the steps the server names are offered; another amount than computed takes a reason', async () => {
  let sent: Request | undefined
  let body: unknown
  server.use(
    http.post('*/api/v1/complaints/:id/claims/:claim/decide', async ({ request }) => {
      sent = request
      body = await request.json()
      claims = [claim({ status: 'DECIDED', availableActions: ['PAY'] })]
      return HttpResponse.json(claims[0])
    }),
  )
  open()
  const item = (await screen.findByText('XA12345678942')).closest('li') as HTMLElement
  const steps = within(item).getAllByRole('button')
  expect(steps.map((button) => button.textContent)).toEqual(['决定赔偿', '驳回'])
  await user.click(within(item).getByRole('button', { name: '决定赔偿' }))
  const amount = await screen.findByLabelText('决定赔偿')
  expect(amount).toHaveValue('36.00')
  await user.clear(amount)
  await user.type(amount, '50')
  await user.type(screen.getByLabelText('与计算不同的理由'), '协商补足')
  await user.click(screen.getByRole('button', { name: '确认决定赔偿' }))
  expect(await screen.findByRole('button', { name: '登记赔付' })).toBeInTheDocument()
  expect(body).toEqual({ amount: '50', reason: '协商补足' })
  expect(sent?.headers.get('If-Match')).toBe('"2"')
})

async function fillIn() {
  await user.click(await screen.findByRole('button', { name: '申请理赔' }))
  await user.click(await screen.findByRole('combobox', { name: '邮件种类' }))
  await user.click(await screen.findByTitle('包裹'))
  await user.click(screen.getByRole('combobox', { name: '损失情形' }))
  await user.click(await screen.findByTitle('丢失'))
  fireEvent.change(screen.getByLabelText('交寄日期'), { target: { value: '2026-11-02' } })
  await user.type(screen.getByLabelText('资费'), '12.00')
  await user.type(screen.getByLabelText('实际损失'), '80.00')
}

test('what would be owed is computed before the claim is made, and the claim carries a key', async () => {
  claims = []
  let asked: unknown
  let sent: { body: unknown; key: string | null } | undefined
  server.use(
    http.post('*/api/v1/claims/preview', async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json(sum)
    }),
    http.post('*/api/v1/complaints/:id/claims', async ({ request }) => {
      sent = { body: await request.json(), key: request.headers.get('Idempotency-Key') }
      claims = [claim()]
      return HttpResponse.json(claims[0], { status: 201 })
    }),
  )
  open()
  await fillIn()
  await user.click(screen.getByRole('button', { name: '试算赔偿' }))
  expect(await screen.findByText('¥36.00')).toBeInTheDocument()
  expect(asked).toEqual({ facts })
  await user.type(screen.getByLabelText('客户要求'), '200')
  await user.click(screen.getByRole('button', { name: '提交理赔申请' }))
  expect(await screen.findByText('审核中')).toBeInTheDocument()
  expect(sent).toEqual({ body: { facts, asked: '200' }, key: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})

test('what the server objects to stands at its field', async () => {
  server.use(
    http.post('*/api/v1/complaints/:id/claims', () =>
      refusal(422, 'invalid', {
        violations: [{ field: 'facts.postedOn', in: 'BODY', message: '交寄日期不能晚于今天' }],
      }),
    ),
  )
  open()
  await fillIn()
  await user.type(screen.getByLabelText('客户要求'), '200')
  await user.click(screen.getByRole('button', { name: '提交理赔申请' }))
  expect(await screen.findByText('交寄日期不能晚于今天')).toBeInTheDocument()
})
