import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { discard, entriesOf, put, rewrite } from '~/lib/outbox/entries'
import type { Work } from '~/lib/outbox/entry'
import { complaintId } from '~/testing/complaints'
import { clerk } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { OutboxPage } from './outbox-page'

const user = userEvent.setup({ delay: null })
const step: Work = {
  ...{ kind: 'ACCEPT', complaintId, title: '20261122-000017', url: '/x', body: {}, values: {} },
  version: 3,
}
const refusal = {
  type: 'urn:yinuo:problem:stale',
  title: '工单已被更新',
  status: 412,
  instance: '/',
  traceId: 't',
  violations: [],
}

beforeEach(async () => {
  for (const who of [clerk.account, 'clerk2']) for (const { id } of await entriesOf(who)) await discard(id)
})

test('what was refused stands first, in the server’s words and with its choices; what follows it waits', async () => {
  const refused = await put(clerk.account, step)
  await rewrite({ ...refused, refusal })
  await put(clerk.account, { ...step, kind: 'VISIT' })
  renderPage(<OutboxPage />, { path: '/m/outbox' })
  const [first, second] = await screen.findAllByRole('listitem')
  expect(first).toHaveTextContent('工单已被更新')
  expect(within(first as HTMLElement).getByRole('link', { name: '修改后重发' })).toHaveAttribute(
    'href',
    `/m/complaints/${complaintId}?entry=${refused.id}`,
  )
  expect(second).toHaveTextContent('等待前一步')
})

test('nothing is deleted without a second word', async () => {
  await put(clerk.account, step)
  renderPage(<OutboxPage />, { path: '/m/outbox' })
  await user.click(await screen.findByRole('button', { name: '删除' }))
  expect(await entriesOf(clerk.account)).toHaveLength(1)
  await user.click(within(await screen.findByRole('tooltip')).getByRole('button', { name: '删除' }))
  expect(await screen.findByRole('heading', { name: '没有待发送的内容' })).toBeInTheDocument()
})

test('what somebody else did on this phone is not shown', async () => {
  await put('clerk2', step)
  renderPage(<OutboxPage />, { path: '/m/outbox' })
  expect(await screen.findByRole('heading', { name: '没有待发送的内容' })).toBeInTheDocument()
})
