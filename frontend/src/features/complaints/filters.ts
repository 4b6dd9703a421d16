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
  due: 'one',
  escalatedTo: 'one',
  recheck: 'one',
  open: 'one',
  from: 'one',
  to: 'one',
  sort: 'one',
} as const

export type Filters = FiltersOf<typeof shape>
type Query = NonNullable<ListComplaintsData['query']>

export const useFilters = () => useAddressFilters(shape)

/** "2h" in the address: a link means the next two hours of whoever opens it, not of whoever sent it. */
const spans: Record<string, number> = { '2h': 2 * 3_600_000, '1d': 24 * 3_600_000 }

/** Days in the address, instants on the wire. What the address holds is passed on as it is: the server judges it. */
export function queryOf({ from, to, due, open, q, sort, ...same }: Filters, now = Date.now()): Query {
  const query = {
    ...same,
    ...(q && q.length >= 2 && { q }),
    ...(open && { open: open === 'true' }),
    // The nearest deadline is a question about open cases; without them the order has no meaning.
    ...(sort && (sort !== 'dueAt' || open === 'true') && { sort }),
    ...(due && spans[due] && { dueBefore: new Date(now + spans[due]).toISOString() }),
    ...(from && { receivedFrom: startOfDay(from, NETWORK_ZONE).toISOString() }),
    ...(to && { receivedTo: endOfDay(to, NETWORK_ZONE).toISOString() }),
  }
  return query as Query
}

export const isFiltered = ({ sort: _, ...filters }: Filters) => Object.keys(filters).length > 0

export const nothing: Filters = Object.fromEntries(Object.keys(shape).map((name) => [name, undefined]))

/** The address that shows a list filtered so. */
export function addressOf(filters: Filters) {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filters))
    for (const one of [value ?? []].flat()) params.append(name, one)
  return params
}
