import { useQueryClient } from '@tanstack/react-query'
import { forget } from '~/api/cache'
import type { OrgUnitView } from '~/api/generated'
import { getOrgUnitQueryKey } from '~/api/generated/@tanstack/react-query.gen'

/** The answered view goes straight into the cache; whatever else shows units (trees, trails, staff) is old. */
export function useUnitChanged() {
  const cache = useQueryClient()
  return (view: OrgUnitView) => {
    forget(cache, 'listOrgUnits', 'listOrgUnitChildren', 'getOrgUnit', 'listStaff', 'getStaff')
    cache.setQueryData(getOrgUnitQueryKey({ path: { id: view.id } }), view)
  }
}
