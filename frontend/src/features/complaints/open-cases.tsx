import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { listComplaintsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { complaintPaths } from '~/app/paths'
import { useIsNarrow } from '~/lib/media'
import { ProblemAlert } from '~/ui/problem-alert'
import { SeenAt } from '~/ui/seen-at'
import { Skeleton } from '~/ui/skeleton'
import { ComplaintCards } from './complaint-cards'
import { ComplaintTable } from './complaint-table'
import styles from './open-cases.module.css'

type Props = {
  title: string
  clear: string
  whose: { assignee: 'me' } | { unit: string } | object
  most?: number
}

/** Open cases, the nearest deadline first: the part of the day that somebody waits for. */
export function OpenCases({ title, clear, whose, most = 8 }: Props) {
  const { t } = useTranslation('home')
  const { complaints } = complaintPaths(useLocation().pathname)
  const narrow = useIsNarrow()
  const filters = { ...whose, open: true, sort: 'dueAt' } as const
  const { data, dataUpdatedAt, error, refetch } = useQuery(
    listComplaintsOptions({ query: { ...filters, limit: most } }),
  )
  const all = new URLSearchParams({ ...whose, open: 'true', sort: 'dueAt' })
  return (
    <section className={styles.section}>
      <header className={styles.header}>
        <h2>{title}</h2>
        <span className={styles.order}>
          {t('order')} <SeenAt at={dataUpdatedAt} />
        </span>
        <Link to={`${complaints}?${all}`}>{t('all')}</Link>
      </header>
      {!data && !error && <Skeleton lines={5} height={28} />}
      {error && !data && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data?.items.length === 0 && <p className={styles.clear}>{clear}</p>}
      {data &&
        data.items.length > 0 &&
        (narrow ? (
          <ComplaintCards items={data.items} caption={title} />
        ) : (
          <ComplaintTable items={data.items} caption={title} />
        ))}
    </section>
  )
}
