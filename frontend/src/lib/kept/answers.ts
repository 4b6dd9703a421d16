import { hashKey, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { database } from './database'
import { longestKept } from './person'

// What a clerk reads on the way: their cases, what may be chosen when one is registered, and who they are.
const operations = [
  'getMe',
  'listComplaints',
  'getComplaint',
  'listComplaintTimeline',
  'listComplaintCategories',
]

const operationOf = (key: QueryKey) => (key[0] as { _id?: string } | undefined)?._id ?? ''

const isKept = ({ queryKey, state }: Query) =>
  operations.includes(operationOf(queryKey)) && state.data !== undefined

/** Writes down every answer that comes, as long as the counter is open. */
export function keepAnswers(cache: QueryClient, account: string) {
  // What was brought back is not thrown out for being unused: the case behind the list is opened an hour later.
  for (const _id of operations) cache.setQueryDefaults([{ _id }], { gcTime: longestKept })
  const keep = (query: Query) => isKept(query) && write(account, query)
  for (const query of cache.getQueryCache().getAll()) keep(query)
  return cache.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') keep(event.query)
  })
}

async function write(account: string, { queryKey, queryHash, state }: Query) {
  const answer = { account, hash: queryHash, key: queryKey, data: state.data, at: state.dataUpdatedAt }
  await (await database()).put('answers', answer)
}

/** Puts what was seen back into the cache, with its age; deletes what is too old. */
export async function bringBack(cache: QueryClient, account: string) {
  const kept = (await database()).transaction('answers', 'readwrite')
  for (const answer of await kept.store.index('account').getAll(account)) {
    const { hash, key, data, at } = answer
    if (Date.now() - at > longestKept) await kept.store.delete([account, hash])
    else if ((cache.getQueryState(key)?.dataUpdatedAt ?? 0) < at && hashKey(key) === hash)
      cache.setQueryData(key, data, { updatedAt: at })
  }
  await kept.done
}
