import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsNarrow } from '~/lib/media'
import { keys } from './keys'
import type { Row, TreeUnit } from './rows'
import { TreeRow } from './tree-row'
import styles from './unit-tree.module.css'
import { useTree } from './use-tree'
import { useWindow } from './use-window'

type Props = {
  root: TreeUnit
  /** From the root down to the selected unit; empty until that is known. */
  trail: TreeUnit[]
  selected?: string
  onSelect: (id: string) => void
}

/** The network, level by level: only what was opened is fetched, only what is in view is drawn. */
export function UnitTree({ root, trail, selected, onSelect }: Props) {
  const { t } = useTranslation('organization')
  const lineHeight = useIsNarrow() ? 46 : 34
  const tree = useTree(root, trail)
  const { rows } = tree
  const { attach, reveal, first, last, height } = useWindow(rows.length, lineHeight)
  const [active, setActive] = useState<string>()
  const at = Math.max(0, indexOf(rows, active ?? selected))

  const go = (index: number) => {
    const there = Math.min(Math.max(index, 0), rows.length - 1)
    setActive(rows[there]?.key)
    reveal(there)
  }
  const act = (row: Row) => {
    if (row.type === 'unit') return onSelect(row.unit.id)
    if (row.type === 'more') tree.more(row.parent)
    if (row.type === 'refused') tree.retry(row.parent)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!key) return
    event.preventDefault()
    key({ rows, at, tree, go, act })
  }
  useRevealed(selected, indexOf(rows, selected), (index) => {
    setActive(undefined)
    reveal(index, 'middle')
  })

  const inView = at >= first && at < last
  return (
    <div
      ref={attach}
      role="tree"
      tabIndex={0}
      aria-label={t('tree.label')}
      aria-activedescendant={inView && rows[at] ? idOf(rows[at]) : undefined}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      <div className={styles.lines} style={{ height }}>
        {rows.slice(first, last).map((row, index) => (
          <TreeRow
            key={row.key}
            id={idOf(row)}
            row={row}
            style={{ top: (first + index) * lineHeight, height: lineHeight }}
            isActive={first + index === at}
            isSelected={row.key === selected}
            isOpen={tree.isOpen(row.key)}
            onAct={() => {
              setActive(row.key)
              act(row)
              if (row.type === 'unit' && row.unit.hasChildren) tree.expand(row.unit.id)
            }}
            onToggle={() => (tree.isOpen(row.key) ? tree.fold(row.key) : tree.expand(row.key))}
          />
        ))}
      </div>
    </div>
  )
}

const idOf = ({ key }: Row) => `tree-${key.replace(' ', '-')}`
const indexOf = (rows: Row[], key?: string) => rows.findIndex((row) => row.key === key)

/** Brings a unit that was chosen elsewhere (a search, a link) into view once, when its line is there. */
function useRevealed(selected: string | undefined, index: number, reveal: (index: number) => void) {
  const revealed = useRef<string>(undefined)
  useEffect(() => {
    if (index < 0 || revealed.current === selected) return
    revealed.current = selected
    reveal(index)
  })
}
