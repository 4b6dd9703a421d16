import type { WorkingInterval } from '~/api/generated'
import { clockOf } from '~/lib/clock'

/** Hours as people write them: 08:30-12:00 14:00-17:30. */
export const hoursText = (intervals: WorkingInterval[] = []) =>
  intervals.map(({ from, to }) => `${from.slice(0, 5)}-${to.slice(0, 5)}`).join(' ')

/** What was written as hours; null where it is none, or runs backwards. */
export function hoursOf(text: string): WorkingInterval[] | null {
  const parts = text.split(/[\s;；,，、]+/).filter(Boolean)
  const found = parts.map(intervalOf)
  if (found.some((one) => one === undefined)) return null
  const intervals = found as WorkingInterval[]
  const inOrder = intervals.every(({ from, to }, n) => from < to && from >= (intervals[n - 1]?.to ?? '00:00'))
  return inOrder ? intervals : null
}

function intervalOf(text: string): WorkingInterval | undefined {
  const [from, to, ...more] = text.split(/[-–—~～]/).map(clockOf)
  return from && to && more.length === 0 ? { from, to } : undefined
}
