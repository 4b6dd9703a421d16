import { useQueryClient } from '@tanstack/react-query'
import { forget } from '~/api/cache'
import type { StaffView } from '~/api/generated'
import { getStaffQueryKey } from '~/api/generated/@tanstack/react-query.gen'

export function useStaffChanged() {
  const cache = useQueryClient()
  return (view: StaffView) => {
    cache.setQueryData(getStaffQueryKey({ path: { id: view.id } }), view)
    forget(cache, 'listStaff')
  }
}
