import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { aroundCase, complaint, complaintId } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ComplaintPage } from '../complaint-page'

const user = userEvent.setup({ delay: null })
let body: unknown

beforeEach(async () => {
  const answer = { text: '已补送。', at: new Date().toISOString(), by: '王小燕' }
  server.use(
    http.get('*/api/v1/complaints/:id', () =>
      HttpResponse.json(
        complaint({ status: 'ANSWERED', answer, clockState: 'MET', availableActions: ['CLOSE'] }),
      ),
    ),
    ...aroundCase(),
    http.post('*/api/v1/complaints/:id/close', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(complaint({ version: 4, status: 'CLOSED', availableActions: [] }))
    }),
  )
  renderPage(<ComplaintPage />, {
    path: '/complaints/:id',
    url: `/complaints/${complaintId}`,
    me: branchManager,
  })
  await user.click(await screen.findByRole('button', { name: '办结' }))
  await user.type(await screen.findByLabelText('做了什么'), '补送并道歉')
  await choose('与客户的联系 方式', '上门')
  at('与客户的联系 时间')
  await choose('责任归属', '单位责任')
})

async function choose(field: string, option: string) {
  await user.click(screen.getByRole('combobox', { name: field }))
  await user.click(await screen.findByTitle(option))
}

const at = (field: string) =>
  fireEvent.change(screen.getByLabelText(field), { target: { value: '2026-11-20T09:30' } })
const confirm = () => user.click(screen.getByRole('button', { name: '确认办结' }))
const contactAt = '2026-11-20T01:30:00.000Z'

test('a case is closed with what was done, a contact, a fault and the satisfaction', async () => {
  await user.click(screen.getByRole('radio', { name: '非常满意' }))
  await confirm()

  expect(await screen.findByText('这件工单已办结。')).toBeInTheDocument()
  expect(body).toEqual({
    done: '补送并道歉',
    contact: { kind: 'VISIT', at: contactAt },
    fault: 'UNIT',
    satisfaction: 'VERY_SATISFIED',
    attempts: [],
  })
})

test('a customer who could not be asked takes three attempts, each with its time', async () => {
  await user.click(screen.getByRole('radio', { name: '未能问到' }))
  await confirm()
  await waitFor(() => expect(screen.getAllByText('请填写')).toHaveLength(3))

  for (const n of [1, 2, 3]) at(`第 ${n} 次 时间`)
  await confirm()

  expect(await screen.findByText('这件工单已办结。')).toBeInTheDocument()
  expect(body).toMatchObject({ attempts: Array(3).fill({ kind: 'CALL', at: contactAt }) })
  expect(body).not.toHaveProperty('satisfaction')
})

test("the server's word on one attempt stands at that attempt", async () => {
  const message = '时间不能早于受理时间'
  server.use(
    http.post('*/api/v1/complaints/:id/close', () =>
      refusal(422, 'invalid', { violations: [{ field: 'attempts[1].at', in: 'BODY', message }] }),
    ),
  )
  await user.click(screen.getByRole('radio', { name: '未能问到' }))
  for (const n of [1, 2, 3]) at(`第 ${n} 次 时间`)
  await confirm()

  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(screen.getByLabelText('第 2 次 时间')).toHaveAccessibleDescription(message)
})
