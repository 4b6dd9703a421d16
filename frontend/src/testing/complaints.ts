import { HttpResponse, http } from 'msw'
import type { CategoryView, Clock, ComplaintItem, ComplaintView, TimelineEntry } from '~/api/generated'
import { clerk } from './people'

const unit = clerk.unit as NonNullable<typeof clerk.unit>
const hour = 60 * 60_000
export const complaintId = '0197a2b0-0000-7000-8000-00000000c001'

const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString()
const ahead = (hours: number) => ago(-hours)

/** A clock that began with the case two hours ago and has two hours and a half to go. */
export const clock = (differing: Partial<Clock> = {}): Clock => ({
  kind: 'RESOLUTION',
  cycle: 1,
  state: 'RUNNING',
  measure: 'SAME_DAY',
  amount: 0,
  startedAt: ago(2),
  dueAt: ahead(2.5),
  atRiskAt: ahead(1.6),
  elapsedSeconds: 2 * 3600,
  remainingSeconds: 2.5 * 3600,
  level: 0,
  yearsWithoutCalendar: [],
  ...differing,
})

/** A case of today with two hours and a half to go, as the API would show it to a clerk. */
export const complaint = (differing: Partial<ComplaintView> = {}): ComplaintView => ({
  id: complaintId,
  version: 3,
  number: '20261122-000017',
  type: 'COMPLAINT',
  channel: 'VISIT',
  category: { code: 'DELIVERY_LATE', name: '投递延误' },
  unit,
  customer: { name: '陈女士', phone: '13800000000' },
  text: '汇款单三天没有送到。',
  status: 'RECEIVED',
  masked: false,
  details: {},
  receivedAt: ago(2),
  nextClock: { kind: 'RESOLUTION', atRiskAt: ahead(1.6), dueAt: ahead(2.5) },
  clocks: [clock()],
  escalationLevel: 0,
  attempts: 0,
  clockState: 'RUNNING',
  timeZone: 'Asia/Shanghai',
  registeredBy: '王小燕',
  availableActions: ['ACCEPT'],
  ...differing,
})

export const complaintItem = (differing: Partial<ComplaintItem> = {}): ComplaintItem => {
  const { id, version, number, type, channel, category, status, receivedAt, timeZone, ...rest } = complaint()
  const { nextClock, clockState, escalationLevel } = rest
  return {
    ...{ id, version, number, type, channel, category, unit, status, receivedAt, timeZone },
    ...{ nextClock, clockState, escalationLevel },
    customerName: '陈女士',
    excerpt: '汇款单三天没有送到。',
    ...differing,
  }
}

const category = (code: string, name: string, differing: Partial<CategoryView> = {}): CategoryView => ({
  ...{ id: code, version: 0, code, name, nameZh: name, nameEn: code, position: 1 },
  ...{ active: true, open: true, policy: { id: 'p1', code: 'DEFAULT', name: '当天' } },
  ...differing,
})

export const categories: CategoryView[] = [
  category('DELIVERY', '投递'),
  category('DELIVERY_LATE', '投递延误', { parentCode: 'DELIVERY' }),
  category('ATTITUDE', '服务态度'),
  category('MACHINE', '自助设备', {
    fieldsSchema: {
      type: 'object',
      required: ['machineNumber'],
      properties: {
        machineNumber: { type: 'string', title: '设备编号', 'x-title-en': 'Machine' },
        retained: { type: 'boolean', title: '吞卡', 'x-title-en': 'Card kept' },
        fault: {
          type: 'string',
          title: '故障',
          'x-title-en': 'Fault',
          enum: ['NO_CASH', 'DARK'],
          'x-enum-titles': ['没有吐钞', '黑屏'],
          'x-enum-titles-en': ['No cash', 'Dark'],
        },
      },
    },
  }),
]

export const registered: TimelineEntry = {
  id: '0197a2b0-0000-7000-8000-00000000e001',
  complaintId,
  visibility: 'INTERNAL',
  at: ago(2),
  action: 'REGISTER',
  toStatus: 'RECEIVED',
  actor: '王小燕',
}

export const pageOf = <T>(items: T[], nextCursor: string | null = null, total?: number) => ({
  items,
  nextCursor,
  total,
})

/** What the page of a case asks for beside the case itself. */
export const aroundCase = (entries: TimelineEntry[] = [registered]) => [
  http.get('*/api/v1/complaint-categories', () => HttpResponse.json(pageOf(categories))),
  http.get('*/api/v1/answer-templates', () => HttpResponse.json(pageOf([]))),
  http.get('*/api/v1/complaints/:id/timeline', () => HttpResponse.json(pageOf(entries))),
  http.get('*/api/v1/complaints/:id/duplicates', () => HttpResponse.json(pageOf([]))),
  http.get('*/api/v1/complaints/:id/attachments', () => HttpResponse.json(pageOf([]))),
  http.get('*/api/v1/complaints/:id/claims', () => HttpResponse.json(pageOf([]))),
  http.get('*/api/v1/staff', () => HttpResponse.json(pageOf([]))),
]
