import type { Clock } from '~/api/generated'

/** A clock as the API always gives it: only the moments of pausing and stopping may be missing. */
export type CaseClock = Required<Omit<Clock, 'pausedAt' | 'stoppedAt'>> &
  Pick<Clock, 'pausedAt' | 'stoppedAt'>

const hasEnded = ({ state, stoppedAt }: CaseClock) =>
  stoppedAt !== undefined || state === 'MET' || state === 'CANCELLED'

/** The cycles of a case, the present one first; in each what still runs, the nearest deadline on top. */
export function cyclesOf(clocks: Clock[]): CaseClock[][] {
  const all = clocks as CaseClock[]
  const byCycle = Map.groupBy(all, ({ cycle }) => cycle)
  return [...byCycle.keys()]
    .sort((one, other) => other - one)
    .map((cycle) => (byCycle.get(cycle) ?? []).toSorted(nearest))
}

function nearest(one: CaseClock, other: CaseClock) {
  return Number(hasEnded(one)) - Number(hasEnded(other)) || Date.parse(one.dueAt) - Date.parse(other.dueAt)
}

/** How much of its time is gone, 0 to 1, as it was when the server counted. */
export const goneOfClock = ({ elapsedSeconds, remainingSeconds }: CaseClock) => {
  const whole = elapsedSeconds + remainingSeconds
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, elapsedSeconds / whole))
}
