import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { complaint } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { CustomerCard } from './customer-card'

const user = userEvent.setup({ delay: null })
const masked = complaint({ masked: true, customer: { name: '陈**', phone: '138****0000' } })
const me = { ...branchManager, permissions: [...branchManager.permissions, 'COMPLAINT_UNMASK' as const] }

async function askFor(reason: string) {
  renderPage(<CustomerCard complaint={masked} />, { me })
  await user.click(await screen.findByRole('button', { name: '查看完整信息' }))
  await user.type(await screen.findByLabelText('查看原因'), reason)
  await user.click(screen.getAllByRole('button', { name: '查看完整信息' }).at(-1) as HTMLElement)
}

test('who sees a customer in part sees no number to ring, and may ask for the rest with a reason', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/v1/complaints/:id/unmask', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ name: '陈桂兰', phone: '13800000000' })
    }),
  )
  await askFor('回访客户')
  expect(await screen.findByRole('link', { name: '13800000000' })).toBeInTheDocument()
  expect(screen.getByText('陈桂兰')).toBeInTheDocument()
  expect(screen.getByText(/离开本页后重新隐藏/)).toBeInTheDocument()
  expect(sent).toEqual({ reason: '回访客户' })
})

test('a refusal leaves it hidden and says why', async () => {
  server.use(
    http.post('*/api/v1/complaints/:id/unmask', () =>
      refusal(403, 'forbidden', { detail: '您没有这项权限。' }),
    ),
  )
  await askFor('好奇')
  expect(await screen.findByRole('alert')).toHaveTextContent('您没有这项权限。')
  expect(screen.getByText('138****0000')).toBeInTheDocument()
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('who may not ask is not offered to', async () => {
  renderPage(<CustomerCard complaint={masked} />, { me: branchManager })
  expect(await screen.findByText('陈**')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
