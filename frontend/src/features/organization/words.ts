import type { BusinessLine, DayOfWeek, StaffPost, StaffStatus, UnitKind } from '~/api/generated'

// Every value the contract knows, in the order people expect; a new one is a compile error here until it has its place.
const all = <T extends string>(order: Record<T, number>) =>
  (Object.keys(order) as T[]).sort((one, other) => order[one] - order[other])

export const kinds = all({
  GROUP: 0,
  PROVINCE: 1,
  CITY: 2,
  COUNTY: 3,
  BRANCH: 4,
  OUTLET: 5,
  STATION: 6,
  DEPARTMENT: 7,
} satisfies Record<UnitKind, number>)

export const lines = all({
  MAIL: 0,
  FINANCE: 1,
  EXPRESS: 2,
  INSURANCE: 3,
  GENERAL: 4,
} satisfies Record<BusinessLine, number>)

export const weekdays = all({
  MONDAY: 0,
  TUESDAY: 1,
  WEDNESDAY: 2,
  THURSDAY: 3,
  FRIDAY: 4,
  SATURDAY: 5,
  SUNDAY: 6,
} satisfies Record<DayOfWeek, number>)

export const posts = all({
  COUNTER: 0,
  DELIVERY: 1,
  PROCESSING: 2,
  TRANSPORT: 3,
  IT: 4,
  MANAGEMENT: 5,
  INSPECTOR: 6,
  AGENT: 7,
} satisfies Record<StaffPost, number>)

export const staffStatuses = all({ ACTIVE: 0, LEFT: 1 } satisfies Record<StaffStatus, number>)
