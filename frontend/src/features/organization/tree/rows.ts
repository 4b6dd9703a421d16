import type { OrgUnitItem } from '~/api/generated'

export type TreeUnit = Pick<OrgUnitItem, 'id' | 'code' | 'name' | 'kind' | 'hasChildren'> & {
  status?: OrgUnitItem['status']
}

/** The children of one unit, as far as they have come. */
export type Level = { items: OrgUnitItem[]; refused: boolean; waiting: boolean; hasMore: boolean }

type UnitRow = { type: 'unit'; key: string; unit: TreeUnit; depth: number; place: number; of: number }
/** Not a unit: what stands where units are still to come, or could not come. */
type GapRow = {
  type: 'waiting' | 'refused' | 'more'
  key: string
  parent: string
  depth: number
  shown: number
}

export type Row = UnitRow | GapRow

type Given = {
  root: TreeUnit
  open: ReadonlySet<string>
  levels: ReadonlyMap<string, Level>
  /** From the root down to the unit in view, which is shown even where its page of the level has not come yet. */
  trail: TreeUnit[]
}

/** The open part of the tree as the lines that are drawn, top to bottom. */
export function rowsOf({ root, open, levels, trail }: Given): Row[] {
  const under = (unit: TreeUnit, depth: number): Row[] => {
    const level = levels.get(unit.id)
    if (!open.has(unit.id) || !level) return []
    const { items } = level
    const of = level.hasMore ? -1 : items.length
    const rows = items.flatMap((item, place) => branch(item, depth, place, of))
    return [...rows, ...gapsOf(unit.id, level, depth), ...strayOf(level, depth)]
  }
  const branch = (unit: TreeUnit, depth: number, place: number, of: number): Row[] => [
    {
      type: 'unit',
      key: unit.id,
      unit: isEmpty(levels.get(unit.id)) ? childless(unit) : unit,
      depth,
      place,
      of,
    },
    ...under(unit, depth + 1),
  ]
  // Children come by code: a unit that has not come yet stands after those that have.
  const strayOf = ({ items, hasMore }: Level, depth: number): Row[] => {
    const stray = trail[depth]
    if (!stray || !hasMore || items.some(({ id }) => id === stray.id)) return []
    return branch(stray, depth, items.length, -1)
  }
  return branch(root, 0, 0, 1)
}

const isEmpty = (level?: Level) =>
  level !== undefined && !level.waiting && !level.refused && level.items.length === 0
const childless = (unit: TreeUnit): TreeUnit => ({ ...unit, hasChildren: false })

function gapsOf(parent: string, { items, refused, waiting, hasMore }: Level, depth: number): Row[] {
  const gap = (type: GapRow['type']): Row[] => [
    { type, key: `${type} ${parent}`, parent, depth, shown: items.length },
  ]
  if (refused) return gap('refused')
  if (waiting) return gap('waiting')
  return hasMore ? gap('more') : []
}
