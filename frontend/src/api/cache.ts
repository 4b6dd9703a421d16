import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem'

type Keyed = { _id?: string }

/** Marks every cached answer of these operations as old, whatever it was asked with. */
export function forget(cache: QueryClient, ...operations: string[]) {
  return cache.invalidateQueries({
    predicate: ({ queryKey }) => operations.includes((queryKey[0] as Keyed)._id ?? ''),
  })
}

export function createCache(onSignedOut: () => void = () => {}) {
  const onError = (error: unknown) => {
    if (error instanceof ProblemError && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A "no" is an answer and is not asked again; silence and 503 deserve a second try.
        retry: (count, error) => count < 2 && (!(error instanceof ProblemError) || error.unanswered),
        // Offline is a state of its own, shown by us: a paused query would look like an endless wait.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
