import type { ListStaffData } from '~/api/generated'
import { type FiltersOf, useAddressFilters } from '~/lib/address-filters'

const shape = { q: 'one', unit: 'one', post: 'many', status: 'one', person: 'one' } as const

export type Filters = FiltersOf<typeof shape>

export const useFilters = () => useAddressFilters(shape)

/** What the address holds is passed on as it is: the server judges it. */
export function queryOf({ q, unit, post, status }: Filters) {
  const query = { unit, post, status, ...(q && q.length >= 2 && { q }) }
  return query as NonNullable<ListStaffData['query']>
}

export const isFiltered = ({ person: _, ...filters }: Filters) => Object.keys(filters).length > 0

export const nothing: Filters = { q: undefined, unit: undefined, post: undefined, status: undefined }
