import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { CalendarDay, WorkingCalendar } from '~/api/generated'
import { pageOf } from '~/testing/complaints'
import { clerk } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { administrator } from '~/testing/units'
import { CalendarPage } from './calendar-page'

const user = userEvent.setup({ delay: null })
const id = '019c5d6e-7c00-7000-8000-000000000c01'
const calendar: WorkingCalendar = { id, version: 4, code: 'CN', name: '全国工作日历', publishedYears: [2026] }
const days: CalendarDay[] = [
  { date: '2026-10-09', reason: 'WEEKDAY', intervals: [], own: false, published: true },
  {
    ...{ date: '2026-10-10', reason: 'MAKEUP_WORKDAY', name: '国庆节调休', own: true, published: true },
    intervals: [{ from: '08:30', to: '12:00' }],
  },
]
const writer = {
  ...administrator,
  permissions: [...administrator.permissions, 'CALENDAR_WRITE' as const],
}
let asked: { match: string | null; body: unknown }

beforeEach(() =>
  server.use(
    http.get('*/api/v1/working-calendars/:id', () => HttpResponse.json(calendar)),
    http.get('*/api/v1/working-calendars/:id/days', () => HttpResponse.json(pageOf(days))),
    http.put('*/api/v1/working-calendars/:id/days/:date', async ({ request }) => {
      asked = { match: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json({ ...calendar, version: 5 })
    }),
  ),
)

const open = (me = writer, year = 2026) =>
  renderPage(<CalendarPage />, { path: '/calendars/:id', url: `/calendars/${id}?year=${year}`, me })

test('a day is rewritten against the version that was seen', async () => {
  open()
  await user.click(await screen.findByRole('button', { name: /2026-10-10 · 调休上班 · 国庆节调休/ }))
  const sheet = within(await screen.findByRole('dialog'))
  await user.click(sheet.getByRole('radio', { name: '特殊工作时间' }))
  await user.type(await sheet.findByLabelText('工作时间'), '8:30-11:00')
  await user.click(sheet.getByRole('button', { name: '保存这一天' }))
  await vi.waitFor(() =>
    expect(asked).toEqual({
      match: '"4"',
      body: { kind: 'SPECIAL', name: '国庆节调休', intervals: [{ from: '08:30', to: '11:00' }] },
    }),
  )
})

test('who may only read sees the day and nothing to change it with', async () => {
  open(clerk)
  await user.click(await screen.findByRole('button', { name: /2026-10-10/ }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('08:30-12:00')
  expect(screen.queryByRole('button', { name: '保存这一天' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '导入一年' })).not.toBeInTheDocument()
})

test('a file with faults names every line of them', async () => {
  const detail = '有 2 行有误,整份文件未导入。行号与内容:3: date "2027-13-01"; 5: kind "HOLYDAY"'
  server.use(
    http.post('*/api/v1/working-calendars/:id/imports', () =>
      refusal(422, 'calendar-line-wrong', { title: '文件有误,未导入', detail }),
    ),
  )
  open(writer, 2027)
  expect(await screen.findByText('2027 年的日历还没有公布')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '导入一年' }))
  await user.upload(
    await screen.findByLabelText('CSV 文件'),
    new File(['date,kind\n'], '2027.csv', { type: 'text/csv' }),
  )
  await user.click(screen.getByRole('button', { name: '导入并公布' }))
  expect(await screen.findByRole('row', { name: /3 日期 “2027-13-01”/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /5 类型 “HOLYDAY”/ })).toBeInTheDocument()
})
