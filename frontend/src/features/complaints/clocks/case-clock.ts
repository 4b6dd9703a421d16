import type { Clock } from '~/api/generated'

const hasEnded = ({ state, stoppedAt }: Clock) =>
  stoppedAt !== undefined || state === 'MET' || state === 'CANCELLED'

/** The cycles of a case, the present one first; in each what still runs, the nearest deadline on top. */
export function cyclesOf(clocks: Clock[]): Clock[][] {
  const byCycle = Map.groupBy(clocks, ({ cycle }) => cycle)
  return [...byCycle.keys()]
    .sort((one, other) => other - one)
    .map((cycle) => (byCycle.get(cycle) ?? []).toSorted(nearest))
}

function nearest(one: Clock, other: Clock) {
  return Number(hasEnded(one)) - Number(hasEnded(other)) || Date.parse(one.dueAt) - Date.parse(other.dueAt)
}

/** How much of its time is gone, 0 to 1, as it was when the server counted. */
export const goneOfClock = ({ elapsedSeconds, remainingSeconds }: Clock) => {
  const whole = elapsedSeconds + remainingSeconds
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, elapsedSeconds / whole))
}
