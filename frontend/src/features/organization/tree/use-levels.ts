import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query'
import { listOrgUnitChildrenOptions } from '~/api/generated/@tanstack/react-query.gen'
import type { Level } from './rows'

const PAGE = 100

const pageOf = (id: string, cursor?: string) =>
  listOrgUnitChildrenOptions({ path: { id }, query: { limit: PAGE, ...(cursor && { cursor }) } })

/** The pages of one level, each found by the end of the one before; as many as were asked for and can be known. */
function chainOf(cache: QueryClient, id: string, wanted: number) {
  const chain = [pageOf(id)]
  while (chain.length < wanted) {
    const before = chain.at(-1)?.queryKey
    const cursor = before && cache.getQueryData(before)?.nextCursor
    if (!cursor) break
    chain.push(pageOf(id, cursor))
  }
  return chain
}

/** What is known under each open unit. Every page is a query of its own, so that a change refreshes what is seen and no more. */
export function useLevels(open: ReadonlySet<string>, pages: ReadonlyMap<string, number>) {
  const cache = useQueryClient()
  const asked = [...open].flatMap((id) =>
    chainOf(cache, id, pages.get(id) ?? 1).map((options) => ({ id, options })),
  )
  const answers = useQueries({ queries: asked.map(({ options }) => options) })
  const levels = new Map<string, Level>()
  asked.forEach(({ id }, index) => {
    const answer = answers[index]
    if (!answer) return
    levels.set(id, {
      items: [...(levels.get(id)?.items ?? []), ...(answer.data?.items ?? [])],
      refused: answer.isError && !answer.isFetching,
      waiting: answer.isFetching && !answer.data,
      hasMore: Boolean(answer.data?.nextCursor),
    })
  })
  const refused = asked.filter((_, index) => answers[index]?.isError)
  const retry = (id: string) => {
    for (const { options } of refused.filter((one) => one.id === id))
      cache.refetchQueries({ queryKey: options.queryKey, exact: true })
  }
  return { levels, retry }
}
