import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { TimelineEntry } from '~/api/generated'
import { aroundCase, complaint, registered } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { Timeline } from './timeline'

const user = userEvent.setup({ delay: null })
const entry = (id: string, differing: Partial<TimelineEntry>): TimelineEntry => ({
  ...registered,
  id,
  toStatus: 'INVESTIGATING',
  ...differing,
})

const entries = [
  registered,
  entry('2', { action: 'TRANSFER', actor: '李建国', detail: { unit: '江汉支局' }, note: '段道归江汉' }),
  entry('3', { action: 'AT_RISK', actor: 'clock', detail: { clock: 'RESOLUTION' } }),
  entry('4', {
    action: 'ESCALATE',
    actor: 'clock',
    detail: { clock: 'RESOLUTION', unit: '武汉市', level: 2 },
  }),
  entry('5', { action: 'NOTE', actor: '李建国', note: '监控已调取' }),
  entry('6', { action: 'NOTE', actor: '李建国', note: '正在核实', visibility: 'PUBLIC' }),
  entry('7', { action: 'MERGED_IN', detail: { complaintId: 'gone', complaintNumber: '20261121-000009' } }),
  entry('8', { action: 'VISIT', complaintId: 'gone', detail: { contact: 'CALL', reached: false } }),
]

beforeEach(async () => {
  server.use(...aroundCase(entries))
  renderPage(<Timeline complaint={complaint()} />, { me: branchManager })
  await screen.findByText('监控已调取')
})

const item = (text: string | RegExp) => screen.getByText(text).closest('li') as HTMLElement

test('steps, notes and clocks stand on one line, each told in words', () => {
  expect(item('段道归江汉')).toHaveTextContent('李建国 转办 → 江汉支局')
  expect(screen.getByText(/“答复”时限将到/)).toHaveTextContent('时钟 “答复”时限将到')
  expect(screen.getByText(/上报到武汉市（第 2 级）/)).toBeInTheDocument()
})

test('what stays among ourselves and what the customer reads are told apart by word', () => {
  expect(within(item('监控已调取')).getByText('内部')).toBeInTheDocument()
  expect(within(item('正在核实')).getByText('客户可见')).toBeInTheDocument()
})

test('what happened to a case that went into this one says where it comes from', () => {
  expect(screen.getByRole('link', { name: '来自 20261121-000009' })).toHaveAttribute(
    'href',
    '/complaints/gone',
  )
  expect(item(/没有联系上/)).toHaveTextContent('电话')
})

test('the deeds of people and the steps of the clock can be read apart', async () => {
  await user.click(screen.getByRole('button', { name: '时钟' }))
  expect(screen.queryByText('监控已调取')).not.toBeInTheDocument()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: '人' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
})

test('a note for the customer is sent as one, and asks the timeline anew', async () => {
  let sent: unknown
  server.use(
    http.post('*/api/v1/complaints/:id/notes', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(entry('9', { action: 'NOTE' }), { status: 201 })
    }),
    ...aroundCase([...entries, entry('9', { action: 'NOTE', actor: '李建国', note: '明天给您答复' })]),
  )
  await user.type(screen.getByLabelText('添加备注'), '明天给您答复')
  await user.click(screen.getByRole('radio', { name: '客户可见' }))
  await user.click(screen.getByRole('button', { name: '添加' }))
  expect(await screen.findByText('明天给您答复', { selector: 'p' })).toBeInTheDocument()
  expect(sent).toEqual({ text: '明天给您答复', visibility: 'PUBLIC' })
})
