import { useSuspenseQuery } from '@tanstack/react-query'
import type { Permission } from './generated'
import { getMeOptions } from './generated/@tanstack/react-query.gen'

/** Who is signed in. The frame asks before any page is shown, so this answers from the cache. */
export function useMe() {
  return useSuspenseQuery({ ...getMeOptions(), staleTime: 5 * 60_000 }).data
}

/** Whether a menu entry or a page is offered at all; what may be done to one thing is its `availableActions`. */
export function useMay() {
  const { permissions } = useMe()
  return (permission: Permission) => permissions.includes(permission)
}
