import type { BoardRow, Figures } from '~/api/generated'
import type { Filters } from '../filters'

const open: Filters = { open: 'true', sort: 'dueAt' }

/** Each figure of the board, the most pressing first, and the list it opens to. */
export const figures = {
  breached: { ...open, clockState: 'BREACHED' },
  atRisk: { ...open, clockState: 'AT_RISK' },
  open,
  received: { ...open, status: ['RECEIVED'] },
  waiting: { ...open, status: ['WAITING'] },
} as const satisfies Record<keyof Figures, Filters>

export type FigureName = keyof Figures
export const figureNames = Object.keys(figures) as FigureName[]

export const isFigure = (name: string | undefined): name is FigureName =>
  name !== undefined && name in figures

/** By one figure, the largest first; by name where they are even. */
export const sorted = (rows: BoardRow[], by: FigureName) =>
  rows.toSorted(
    (one, other) =>
      other.figures[by] - one.figures[by] || one.unit.name.localeCompare(other.unit.name, 'zh-CN'),
  )
