import { getMe, listComplaintTimeline } from '~/api/generated'
import type { Entry } from './entry'

/** The clocks of a phone and a server may differ by this much. */
const slack = 5 * 60_000

/**
 * A step that was sent and not answered, and is now refused because the case has moved: perhaps it was this very step
 * that moved it. The timeline knows.
 */
export async function hasArrived({ complaintId, kind }: Entry, triedAt: number): Promise<boolean> {
  if (!complaintId) return false
  const { data: me } = await getMe({ throwOnError: true })
  let cursor: string | undefined
  do {
    const { data: page } = await listComplaintTimeline({
      path: { id: complaintId },
      query: { limit: 200, cursor },
      throwOnError: true,
    })
    const mine = page.items.some(
      ({ action, actor, at }) => action === kind && actor === me.name && Date.parse(at) > triedAt - slack,
    )
    if (mine) return true
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return false
}
