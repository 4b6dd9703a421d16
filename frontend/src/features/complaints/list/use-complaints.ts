import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { listComplaintsInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'
import { useNow } from '~/lib/use-now'
import { type Filters, queryOf } from '../filters'

const tenMinutes = 600_000

export function useComplaints(filters: Filters) {
  // "In the next two hours" is asked anew every ten minutes: a question that changed each second would never have a page two.
  const now = Math.floor(useNow() / tenMinutes) * tenMinutes
  const query = useMemo(() => ({ ...queryOf(filters, now), limit: 30 }), [filters, now])
  return useInfiniteQuery({
    ...listComplaintsInfiniteOptions({ query }),
    ...byCursor,
    // The list stays while the next one comes: nothing jumps under the pointer.
    placeholderData: (before) => before,
  })
}
