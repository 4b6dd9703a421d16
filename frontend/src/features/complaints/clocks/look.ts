import type { ClockState, ComplaintItem } from '~/api/generated'

export type Timed = Pick<ComplaintItem, 'clockState' | 'nextClock' | 'receivedAt' | 'status' | 'timeZone'>

/** How a clock stands, as eyes are told; each has its own shape and its own word. */
export type Look = 'calm' | 'soon' | 'late' | 'paused' | 'met' | 'none'

export const lookOfState = {
  RUNNING: 'calm',
  AT_RISK: 'soon',
  BREACHED: 'late',
  PAUSED: 'paused',
  MET: 'met',
  CANCELLED: 'none',
} as const satisfies Record<ClockState, Look>

/** A clock that runs is looked at anew each half minute; what the server said stands where none runs. */
export function lookOf({ clockState, nextClock }: Timed, now: number): Look {
  if (!nextClock) return lookOfState[clockState]
  if (Date.parse(nextClock.dueAt) < now) return 'late'
  return Date.parse(nextClock.atRiskAt) <= now ? 'soon' : 'calm'
}

/** A clock was missed before, although the one that runs now still has time. */
export const wasLate = ({ clockState, nextClock }: Timed, now: number) =>
  clockState === 'BREACHED' && nextClock !== undefined && Date.parse(nextClock.dueAt) >= now

/** How much of the running clock is gone, 0 to 1. The mark of risk stands at four fifths, which tells where it began. */
export function goneOf({ nextClock, receivedAt }: Timed, now: number): number | undefined {
  if (!nextClock) return undefined
  const due = Date.parse(nextClock.dueAt)
  const began = Math.max(Date.parse(receivedAt), due - 5 * (due - Date.parse(nextClock.atRiskAt)))
  return due <= began ? 1 : Math.min(1, Math.max(0, (now - began) / (due - began)))
}
