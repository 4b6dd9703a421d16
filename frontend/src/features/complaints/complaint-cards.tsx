import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { ComplaintItem } from '~/api/generated'
import { complaintPaths } from '~/app/paths'
import { Clock } from './clocks/clock'
import styles from './complaint-cards.module.css'
import { StatusBadge } from './complaint-status'

/** The same list for a thumb: a whole card is the target. */
export function ComplaintCards({ items, caption }: { items: ComplaintItem[]; caption: string }) {
  const { t } = useTranslation('complaints')
  const { complaint } = complaintPaths(useLocation().pathname)
  return (
    <ul className={styles.cards} aria-label={caption}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to={complaint(item.id)} className={styles.card}>
            <span className={styles.line}>
              <Clock complaint={item} bar />
              <StatusBadge status={item.status} />
            </span>
            <strong className={styles.excerpt}>{item.excerpt}</strong>
            <span className={styles.small}>
              {[t(`type.${item.type}`), item.category.name, item.customerName].join(' · ')}
            </span>
            <span className={styles.small}>
              {item.number}
              {item.assignee && ` · ${item.assignee.name}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
