import { useState } from 'react'
import type { ComplaintItem } from '~/api/generated'

/** As the contract has it: at most this many cases at once. */
const mostAtOnce = 200

/** Chosen cases as they were seen when they were chosen; they stay chosen when the list goes on. */
export function useSelection() {
  const [chosen, choose] = useState<ReadonlyMap<string, ComplaintItem>>(new Map())
  return {
    chosen,
    has: (id: string) => chosen.has(id),
    isFull: chosen.size >= mostAtOnce,
    toggle: (item: ComplaintItem) =>
      choose((now) => {
        const next = new Map(now)
        if (!next.delete(item.id) && next.size < mostAtOnce) next.set(item.id, item)
        return next
      }),
    toggleAll: (items: ComplaintItem[]) =>
      choose((now) => {
        const all = items.every(({ id }) => now.has(id))
        if (all) return new Map([...now].filter(([id]) => !items.some((item) => item.id === id)))
        return new Map([...now, ...items.map((item) => [item.id, item] as const)].slice(0, mostAtOnce))
      }),
    keep: (ids: string[]) => choose((now) => new Map([...now].filter(([id]) => ids.includes(id)))),
    clear: () => choose(new Map()),
  }
}

export type Selection = ReturnType<typeof useSelection>
