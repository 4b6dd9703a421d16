import { useInfiniteQuery } from '@tanstack/react-query'
import { listComplaintsInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'
import { type Filters, queryOf } from './filters'

export const useComplaints = (filters: Filters) =>
  useInfiniteQuery({
    ...listComplaintsInfiniteOptions({ query: { ...queryOf(filters), limit: 30 } }),
    ...byCursor,
    // The list stays while the next one comes: nothing jumps under the pointer.
    placeholderData: (before) => before,
  })
