import type { CategoryView, ComplaintItem, ComplaintView, TimelineEntry } from '~/api/generated'
import { clerk } from './people'

const unit = clerk.unit as NonNullable<typeof clerk.unit>
const hour = 60 * 60_000
export const complaintId = '0197a2b0-0000-7000-8000-00000000c001'

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
  receivedAt: new Date(Date.now() - 2 * hour).toISOString(),
  dueAt: new Date(Date.now() + 2.5 * hour).toISOString(),
  clockState: 'RUNNING',
  timeZone: 'Asia/Shanghai',
  registeredBy: '王小燕',
  availableActions: ['ACCEPT'],
  ...differing,
})

export const complaintItem = (differing: Partial<ComplaintItem> = {}): ComplaintItem => {
  const { id, number, type, channel, category, status, receivedAt, dueAt, clockState, timeZone } = complaint()
  return {
    ...{ id, number, type, channel, category, unit, status, receivedAt, dueAt, clockState, timeZone },
    customerName: '陈女士',
    excerpt: '汇款单三天没有送到。',
    ...differing,
  }
}

export const categories: CategoryView[] = [
  { code: 'DELIVERY', name: '投递' },
  { code: 'DELIVERY_LATE', name: '投递延误', parentCode: 'DELIVERY' },
  { code: 'ATTITUDE', name: '服务态度' },
]

export const registered: TimelineEntry = {
  id: '0197a2b0-0000-7000-8000-00000000e001',
  at: new Date(Date.now() - 2 * hour).toISOString(),
  action: 'REGISTER',
  toStatus: 'RECEIVED',
  actor: '王小燕',
}

export const pageOf = <T>(items: T[], nextCursor: string | null = null, total?: number) => ({
  items,
  nextCursor,
  total,
})
