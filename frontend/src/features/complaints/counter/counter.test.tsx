import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { forgetPerson } from '~/lib/kept/person'
import { discard, entriesOf, put, rewrite } from '~/lib/outbox/entries'
import { aroundCase, complaint, complaintId } from '~/testing/complaints'
import { clerk } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ComplaintPage } from '../complaint-page'
import { RegisterPage } from '../register/register-page'

const user = userEvent.setup({ delay: null })
const text = '汇款单三天没有送到。'

beforeEach(async () => {
  await forgetPerson()
  for (const { id } of await entriesOf(clerk.account)) await discard(id)
  server.use(
    http.get('*/api/v1/complaints/:id', () =>
      HttpResponse.json(complaint({ availableActions: ['ACCEPT', 'VISIT', 'WITHDRAW'] })),
    ),
    ...aroundCase(),
  )
})

const register = () => renderPage(<RegisterPage />, { path: '/m/complaints/new' })
const openCase = (query = '') =>
  renderPage(<ComplaintPage />, {
    path: '/m/complaints/:id',
    url: `/m/complaints/${complaintId}${query}`,
  })

test('a draft survives a reload', async () => {
  const before = register()
  await user.type(await screen.findByLabelText('诉求内容'), text)
  await new Promise((later) => setTimeout(later, 600))
  before.unmount()
  register()
  expect(await screen.findByLabelText('诉求内容')).toHaveValue(text)
})

test('a case that cannot be sent is kept, and its clerk is told so', async () => {
  const { router } = register()
  await user.click(await screen.findByRole('combobox', { name: '类别' }))
  await user.click(await screen.findByTitle('投递延误'))
  await user.type(screen.getByLabelText('诉求内容'), text)
  await user.type(screen.getByLabelText('姓名'), '陈女士')
  await user.click(screen.getByRole('button', { name: '登记' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/m/outbox'))
  expect(await entriesOf(clerk.account)).toMatchObject([
    { kind: 'REGISTER', account: 'clerk', body: { text, customer: { name: '陈女士' } } },
  ])
})

test('a step that cannot be sent stands on the case, and what would follow it is not offered yet', async () => {
  openCase()
  await user.click(await screen.findByRole('button', { name: '受理' }))
  await user.click(await screen.findByRole('button', { name: '确认受理' }))
  expect(await screen.findByRole('region', { name: '待发送' })).toHaveTextContent('受理')
  expect(screen.queryByRole('button', { name: '受理' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '走访联系' })).toBeInTheDocument()
  expect(await entriesOf(clerk.account)).toMatchObject([{ kind: 'ACCEPT', complaintId, version: 3 }])
})

test('the next step is one large button; the others come from below', async () => {
  openCase()
  const next = await screen.findByRole('region', { name: '下一步' })
  expect(next).toHaveTextContent('受理更多')
  await user.click(screen.getByRole('button', { name: '更多' }))
  await user.click(await screen.findByRole('button', { name: '走访联系' }))
  expect(await screen.findByRole('button', { name: '确认走访联系' })).toBeInTheDocument()
})

test('a step the server refused is opened as it was filled in, and replaced by the mended one', async () => {
  const values = { note: '已电话核实' }
  const work = { title: '20261122-000017', url: '/api/v1/nowhere', body: values, values, version: 2 }
  const old = await put(clerk.account, { ...work, kind: 'ACCEPT', complaintId })
  await rewrite({ ...old, refusal: complaintRefusal })
  openCase(`?entry=${old.id}`)
  expect(await screen.findByDisplayValue('已电话核实')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '确认受理' }))
  await waitFor(async () => {
    const [mended, ...others] = await entriesOf(clerk.account)
    expect(others).toEqual([])
    expect(mended).toMatchObject({ kind: 'ACCEPT', version: 3, body: values })
    expect(mended?.refusal).toBeUndefined()
  })
})

const complaintRefusal = {
  type: 'urn:yinuo:problem:stale',
  title: '工单已被更新',
  status: 412,
  instance: '/',
  traceId: 't',
  violations: [],
}
