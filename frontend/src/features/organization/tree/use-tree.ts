import { useEffect, useState } from 'react'
import type { TreeUnit } from './rows'
import { rowsOf } from './rows'
import { useLevels } from './use-levels'

/** Which units are open, how far each level was asked for, and the lines that follow from it. */
export function useTree(root: TreeUnit, trail: TreeUnit[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([root.id]))
  const [pages, setPages] = useState<ReadonlyMap<string, number>>(new Map())
  const { levels, retry } = useLevels(open, pages)

  const above = trail.slice(0, -1).map(({ id }) => id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the trail opens once for each unit; after that the reader may fold it.
  useEffect(() => {
    setOpen((now) => new Set([...now, ...above]))
  }, [above.join()])

  return {
    rows: rowsOf({ root, open, levels, trail }),
    isOpen: (id: string) => open.has(id),
    retry,
    expand: (id: string) => setOpen((now) => new Set([...now, id])),
    fold: (id: string) => setOpen((now) => new Set([...now].filter((one) => one !== id))),
    more: (id: string) => setPages((now) => new Map(now).set(id, (now.get(id) ?? 1) + 1)),
  }
}

export type Tree = ReturnType<typeof useTree>
