import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useMe } from '~/api/me'
import { entriesOf } from '~/lib/outbox/entries'

/** The entry of the outbox that the address names (`?entry=7`), to be mended; null where it names none. */
export function useEntryAsked() {
  const { account } = useMe()
  const id = Number(useSearchParams()[0].get('entry'))
  const found = useQuery({
    queryKey: [{ _id: 'entry', account, id }],
    queryFn: async () => (await entriesOf(account)).find((entry) => entry.id === id) ?? null,
    enabled: id > 0,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return id > 0 ? found.data : null
}
