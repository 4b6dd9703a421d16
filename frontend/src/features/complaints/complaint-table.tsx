import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ComplaintItem } from '~/api/generated'
import { paths } from '~/app/paths'
import { type Column, DataTable } from '~/ui/data-table'
import { Moment } from '~/ui/time'
import { Clock } from './clocks/clock'
import { StatusBadge } from './complaint-status'
import styles from './complaint-table.module.css'
import type { Selection } from './list/use-selection'

type Props = { items: ComplaintItem[]; caption: string; selection?: Selection }

/** What a manager scans: how urgent, what it is, where it lies, who has it. */
export function ComplaintTable({ items, caption, selection }: Props) {
  const { t } = useTranslation('complaints')
  const columns: Column<ComplaintItem>[] = [
    ...(selection ? [choice(items, selection, t('bulk.all'), (number) => t('bulk.one', { number }))] : []),
    { key: 'clock', title: t('field.nextClock'), width: 164, cell: (item) => <Clock complaint={item} bar /> },
    { key: 'matter', title: t('field.matter'), cell: (item) => <Matter item={item} /> },
    {
      key: 'category',
      title: t('field.category'),
      width: 136,
      cell: (item) => <Two top={item.category.name} below={t(`type.${item.type}`)} />,
    },
    {
      key: 'unit',
      title: t('field.unit'),
      width: 196,
      cell: (item) => <Two top={item.unit.name} below={t(`channel.${item.channel}`)} />,
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 128,
      cell: (item) => (
        <div className={styles.two}>
          <StatusBadge status={item.status} />
          <small>{item.assignee?.name ?? t('field.nobody')}</small>
        </div>
      ),
    },
    {
      key: 'received',
      title: t('field.receivedAt'),
      width: 120,
      cell: (item) => <Moment at={item.receivedAt} zone={item.timeZone} />,
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} />
}

function choice(
  items: ComplaintItem[],
  { has, toggle, toggleAll }: Selection,
  all: string,
  one: (number: string) => string,
): Column<ComplaintItem> {
  return {
    key: 'choice',
    width: 44,
    title: (
      <input
        type="checkbox"
        aria-label={all}
        checked={items.every(({ id }) => has(id))}
        onChange={() => toggleAll(items)}
      />
    ),
    cell: (item) => (
      <input
        type="checkbox"
        aria-label={one(item.number)}
        checked={has(item.id)}
        onChange={() => toggle(item)}
      />
    ),
  }
}

function Matter({ item }: { item: ComplaintItem }) {
  return (
    <Link to={paths.complaint(item.id)} className={styles.matter} data-case={item.id}>
      <span className={styles.excerpt}>{item.excerpt}</span>
      <small>
        <span className="figures">{item.number}</span> · {item.customerName}
      </small>
    </Link>
  )
}

function Two({ top, below }: { top: string; below: string }) {
  return (
    <div className={styles.two}>
      <span>{top}</span>
      <small>{below}</small>
    </div>
  )
}
