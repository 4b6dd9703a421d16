import type { ListAuditEntriesData } from '~/api/generated'
import { type FiltersOf, useAddressFilters } from '~/lib/address-filters'
import { endOfDay, NETWORK_ZONE, startOfDay } from '~/lib/time'

const shape = {
  account: 'one',
  action: 'one',
  subjectType: 'one',
  subjectId: 'one',
  from: 'one',
  to: 'one',
} as const

export type Filters = FiltersOf<typeof shape>

export const useFilters = () => useAddressFilters(shape)

/** Days in the address, instants on the wire. What the address holds is passed on as it is: the server judges it. */
export function queryOf({ from, to, ...same }: Filters): NonNullable<ListAuditEntriesData['query']> {
  return {
    ...same,
    ...(from && { from: startOfDay(from, NETWORK_ZONE).toISOString() }),
    ...(to && { to: endOfDay(to, NETWORK_ZONE).toISOString() }),
  }
}

export const isFiltered = (filters: Filters) => Object.keys(filters).length > 0
export const nothing: Filters = Object.fromEntries(Object.keys(shape).map((name) => [name, undefined]))
