import type { DayOfWeek } from '~/api/generated'

const order = {
  MONDAY: 0,
  TUESDAY: 1,
  WEDNESDAY: 2,
  THURSDAY: 3,
  FRIDAY: 4,
  SATURDAY: 5,
  SUNDAY: 6,
} satisfies Record<DayOfWeek, number>

export const weekdays = Object.keys(order) as DayOfWeek[]
