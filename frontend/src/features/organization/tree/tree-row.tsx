import type { CSSProperties, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '~/ui/icons'
import { KindBadge } from '../kind-badge'
import type { Row } from './rows'
import styles from './unit-tree.module.css'

type Props = {
  id: string
  row: Row
  style: CSSProperties
  isActive: boolean
  isSelected: boolean
  isOpen: boolean
  onAct: () => void
  onToggle: () => void
}

/** One line. The tree itself holds the keyboard; a line only knows the pointer. */
export function TreeRow({ row, style, isActive, isSelected, isOpen, onAct, onToggle, id }: Props) {
  const opens = row.type === 'unit' && row.unit.hasChildren
  const toggle = (event: MouseEvent) => {
    event.stopPropagation()
    onToggle()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's, which points at its active line.
    // biome-ignore lint/a11y/useFocusableInteractive: as above.
    <div
      id={id}
      role="treeitem"
      className={styles.line}
      style={{ ...style, paddingInlineStart: 8 + row.depth * 18 }}
      aria-level={row.depth + 1}
      aria-selected={isSelected}
      aria-expanded={opens ? isOpen : undefined}
      {...(row.type === 'unit' && { 'aria-posinset': row.place + 1, 'aria-setsize': row.of })}
      data-active={isActive}
      data-type={row.type}
      onClick={onAct}
    >
      {opens ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the arrow keys for it.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
        <span className={styles.toggle} data-open={isOpen} onClick={toggle}>
          <Icon name="next" size={14} />
        </span>
      ) : (
        <span className={styles.toggle} />
      )}
      <Content row={row} />
    </div>
  )
}

function Content({ row }: { row: Row }) {
  const { t } = useTranslation('organization')
  if (row.type !== 'unit')
    return <span className={styles.gap}>{t(`tree.${row.type}`, { count: row.shown })}</span>
  const { unit } = row
  const closed = unit.status === 'CLOSED'
  return (
    <>
      <KindBadge kind={unit.kind} />
      <span className={styles.name} title={`${unit.name} · ${unit.code}`} data-closed={closed}>
        {unit.name}
      </span>
      {closed && <span className={styles.closed}>{t('status.CLOSED')}</span>}
    </>
  )
}
