import type { ListComplaintsData } from '~/api/generated'
import { type FiltersOf, useAddressFilters } from '~/lib/address-filters'
import { endOfDay, NETWORK_ZONE, startOfDay } from '~/lib/time'

const shape = {
  q: 'one',
  status: 'many',
  channel: 'many',
  type: 'many',
  category: 'many',
  unit: 'one',
  assignee: 'one',
  clockState: 'one',
  open: 'one',
  from: 'one',
  to: 'one',
  sort: 'one',
} as const

export type Filters = FiltersOf<typeof shape>
type Query = NonNullable<ListComplaintsData['query']>

export const useFilters = () => useAddressFilters(shape)

/** Days in the address, instants on the wire. What the address holds is passed on as it is: the server judges it. */
export function queryOf({ from, to, open, q, sort, ...same }: Filters): Query {
  const query = {
    ...same,
    ...(q && q.length >= 2 && { q }),
    ...(open && { open: open === 'true' }),
    // The nearest deadline is a question about open cases; without them the order has no meaning.
    ...(sort && (sort !== 'dueAt' || open === 'true') && { sort }),
    ...(from && { receivedFrom: startOfDay(from, NETWORK_ZONE).toISOString() }),
    ...(to && { receivedTo: endOfDay(to, NETWORK_ZONE).toISOString() }),
  }
  return query as Query
}

export const isFiltered = ({ sort: _, ...filters }: Filters) => Object.keys(filters).length > 0

export const nothing: Filters = Object.fromEntries(Object.keys(shape).map((name) => [name, undefined]))
