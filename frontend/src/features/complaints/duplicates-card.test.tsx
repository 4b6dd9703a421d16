import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { Duplicate } from '~/api/generated'
import { aroundCase, complaint, complaintId, pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ComplaintPage } from './complaint-page'

const user = userEvent.setup({ delay: null })
const duplicate: Duplicate = {
  id: 'other',
  number: '20261122-000018',
  status: 'ACCEPTED',
  receivedAt: new Date().toISOString(),
  excerpt: '汇款至今没到。',
  likeness: 'SAME_CUSTOMER',
  textLikeness: 62,
}
const ended: Duplicate = { ...duplicate, id: 'ended', number: '20261101-000002', status: 'CLOSED' }

beforeEach(() => {
  server.use(
    http.get('*/api/v1/complaints/:id/duplicates', () => HttpResponse.json(pageOf([duplicate, ended]))),
    http.get('*/api/v1/complaints/other', () =>
      HttpResponse.json(complaint({ id: 'other', number: duplicate.number, text: '汇款至今没到，请查。' })),
    ),
    http.get('*/api/v1/complaints/:id', () =>
      HttpResponse.json(complaint({ availableActions: ['ACCEPT', 'MERGE'] })),
    ),
    ...aroundCase(),
  )
  renderPage(<ComplaintPage />, {
    path: '/complaints/:id',
    url: `/complaints/${complaintId}`,
    me: branchManager,
  })
})

test('a new case that may have been filed before says so, with what they have in common', async () => {
  expect(await screen.findByText('可能与 1 件未办结的工单重复，请先核对。')).toBeInTheDocument()
  expect(screen.getAllByText('同一客户 · 文字相似 62%')).toHaveLength(2)
})

test('it can be merged into one that is open, after both were read; into one that has ended it cannot', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/v1/complaints/:id/merge', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(complaint({ version: 4, status: 'MERGED', mergedInto: 'other' }))
    }),
  )
  expect(await screen.findByRole('button', { name: '并入此单 20261122-000018' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '并入此单 20261101-000002' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '并入此单 20261122-000018' }))
  expect(await screen.findByText('汇款至今没到，请查。')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '确认合并到他单' }))
  expect(await screen.findByText('这件工单已并入另一件工单。')).toBeInTheDocument()
  expect(sent).toEqual({ into: 'other' })
})
