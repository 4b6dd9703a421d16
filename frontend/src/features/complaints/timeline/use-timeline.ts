import { useInfiniteQuery } from '@tanstack/react-query'
import { listComplaintTimelineInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'

/** The history of a case and of those that went into it, from the beginning; asked once for all who read it. */
export const useTimeline = (id: string) =>
  useInfiniteQuery({
    ...listComplaintTimelineInfiniteOptions({ path: { id }, query: { limit: 100 } }),
    ...byCursor,
  })
