import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type ReactElement, Suspense } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createCache } from '~/api/cache'
import type { Me } from '~/api/generated'
import { getMeQueryKey } from '~/api/generated/@tanstack/react-query.gen'
import { Frame } from '~/ui/frame'
import { clerk } from './people'

type Options = { path?: string; url?: string; me?: Me }

/** Mounts one page the way the app does: cache, words, antd, router, and a person who is signed in. */
export function renderPage(page: ReactElement, { path = '/', url = path, me = clerk }: Options = {}) {
  const cache = createCache()
  cache.setDefaultOptions({ queries: { retry: false, staleTime: 15_000, networkMode: 'always' } })
  cache.setQueryData(getMeQueryKey(), me)
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [url] },
  )
  const view = render(
    <QueryClientProvider client={cache}>
      <Frame>
        <Suspense fallback="loading">
          <RouterProvider router={router} />
        </Suspense>
      </Frame>
    </QueryClientProvider>,
  )
  return { ...view, cache, router }
}
