import type { Row } from './rows'
import type { Tree } from './use-tree'

type Given = { rows: Row[]; at: number; tree: Tree; go: (index: number) => void; act: (row: Row) => void }
type Key = (given: Given) => void

const opensAt = ({ rows, at, tree }: Given) => {
  const row = rows[at]
  return row?.type === 'unit' && row.unit.hasChildren
    ? { id: row.unit.id, open: tree.isOpen(row.unit.id) }
    : null
}

function rightward(given: Given) {
  const here = opensAt(given)
  if (here && !here.open) given.tree.expand(here.id)
  else if (here) given.go(given.at + 1)
}

function leftward(given: Given) {
  const here = opensAt(given)
  if (here?.open) return given.tree.fold(here.id)
  const depth = given.rows[given.at]?.depth ?? 0
  const parent = given.rows.slice(0, given.at).findLastIndex((row) => row.depth < depth)
  if (parent >= 0) given.go(parent)
}

const actHere: Key = ({ rows, at, act }) => {
  const row = rows[at]
  if (row) act(row)
}

/** The keys of a tree, as the ARIA practices have them. */
export const keys: Record<string, Key | undefined> = {
  ArrowDown: ({ at, go }) => go(at + 1),
  ArrowUp: ({ at, go }) => go(at - 1),
  PageDown: ({ at, go }) => go(at + 10),
  PageUp: ({ at, go }) => go(at - 10),
  Home: ({ go }) => go(0),
  End: ({ rows, go }) => go(rows.length - 1),
  ArrowRight: rightward,
  ArrowLeft: leftward,
  Enter: actHere,
  ' ': actHere,
}
