import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ComplaintView, TimelineEntry } from '~/api/generated'
import { aroundCase, clock, complaint, registered } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { ClocksCard } from './clocks-card'

const user = userEvent.setup({ delay: null })
const day = 24 * 3600_000
const at = (days: number) => new Date(Date.now() + days * day).toISOString()

function open(differing: Partial<ComplaintView>, entries: TimelineEntry[] = [registered]) {
  server.use(...aroundCase(entries))
  renderPage(<ClocksCard complaint={complaint(differing)} />, { me: branchManager })
}

const row = async (name: string) => (await screen.findByText(name)).closest('li') as HTMLElement

test('each clock says what it asks for, how it stands and what is left, the nearest first', async () => {
  open({
    clocks: [
      clock({ kind: 'FIRM', measure: 'CALENDAR_DAYS', amount: 7, dueAt: at(6.5), atRiskAt: at(5) }),
      clock({ kind: 'ACKNOWLEDGE', measure: 'WORKING_MINUTES', amount: 120, state: 'MET', stoppedAt: at(0) }),
      clock({ kind: 'RESOLUTION', state: 'BREACHED', dueAt: at(-3), level: 2 }),
    ],
  })
  expect(await row('答复')).toHaveTextContent('当天')
  const names = screen.getAllByRole('listitem').map((one) => one.querySelector('strong')?.textContent)
  expect(names).toEqual(['答复', '企业时限', '受理'])
  expect(within(await row('答复')).getByText('已超时')).toBeInTheDocument()
  expect(await row('答复')).toHaveTextContent('已上报 2 级')
  expect(await row('企业时限')).toHaveTextContent('7 天')
  expect(within(await row('企业时限')).getByText('还剩 6 天')).toHaveAttribute(
    'title',
    expect.stringContaining('Asia/Shanghai'),
  )
  expect(await row('受理')).toHaveTextContent('2 小时工作时间')
})

test('a pause is told with its reason, and the cycle before the reopening is kept', async () => {
  const asked = { ...registered, id: '2', action: 'ASK_CUSTOMER', note: '回执还在吗？' } as const
  open({ clocks: [clock({ cycle: 2, state: 'PAUSED', pausedAt: at(0) }), clock({ state: 'MET' })] }, [
    registered,
    asked,
  ])
  expect(await screen.findByText('问：回执还在吗？')).toBeInTheDocument()
  expect(screen.getByText('仍在等待', { exact: false })).toBeInTheDocument()
  expect(screen.getByText('已暂停')).toBeInTheDocument()
  expect(screen.getByText('第 1 轮（重新打开之前）')).toBeInTheDocument()
})

test('a deadline explains itself day by day, and warns of a year without a calendar', async () => {
  let question: unknown
  server.use(
    http.post('*/api/v1/deadlines/preview', async ({ request }) => {
      question = await request.json()
      return HttpResponse.json({
        dueAt: at(2),
        days: [
          { date: '2026-10-01', reason: 'HOLIDAY', name: '国庆节', intervals: [], counts: false, minutes: 0 },
          {
            date: '2026-10-10',
            reason: 'MAKEUP_WORKDAY',
            intervals: [{ from: '09:00:00', to: '12:00:00' }],
            counts: true,
            minutes: 180,
          },
        ],
      })
    }),
  )
  open({
    clocks: [
      clock({
        measure: 'WORKING_DAYS',
        amount: 1,
        dueAt: at(5),
        atRiskAt: at(4),
        yearsWithoutCalendar: [2027],
      }),
    ],
  })
  expect(await screen.findByText(/2027 年的工作日历尚未公布/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '为什么是这个时限？' }))
  expect((await screen.findByText('国庆节')).closest('li')).toHaveTextContent('不计')
  expect(screen.getByText('调休上班').closest('li')).toHaveTextContent('计入')
  expect(screen.getByText(/期间等待客户，顺延至/)).toBeInTheDocument()
  expect(question).toMatchObject({ target: { measure: 'WORKING_DAYS', amount: 1 } })
})
