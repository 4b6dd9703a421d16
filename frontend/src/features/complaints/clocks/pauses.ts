import type { TimelineEntry } from '~/api/generated'

export type Pause = { id: string; from: string; to?: string; why?: string }

const endsIt = ['RESUME', 'WITHDRAW', 'MERGE', 'CLOSE']

/** When the customer was asked and the clocks waited, with what was asked: read from the timeline, which has the reasons. */
export function pausesOf(entries: TimelineEntry[], complaintId: string): Pause[] {
  const pauses: Pause[] = []
  for (const entry of entries.filter((one) => one.complaintId === complaintId)) {
    const last = pauses.at(-1)
    if (entry.action === 'ASK_CUSTOMER') pauses.push({ id: entry.id, from: entry.at, why: entry.note })
    else if (last && !last.to && endsIt.includes(entry.action)) last.to = entry.at
  }
  return pauses
}
