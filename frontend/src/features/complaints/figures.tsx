import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { listComplaintsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { counted } from '~/api/paging'
import { complaintPaths } from '~/app/paths'
import { useLanguage } from '~/lib/language'
import { dayOf, NETWORK_ZONE } from '~/lib/time'
import { useNow } from '~/lib/use-now'
import styles from './figures.module.css'
import { addressOf, type Filters, queryOf } from './filters'

/** Four figures of everything below me. Each opens to the cases it counts. */
export function Figures() {
  const { t } = useTranslation('home')
  const today = dayOf(useNow(), NETWORK_ZONE)
  return (
    <section className={styles.figures} aria-label={t('figures.label')}>
      <Figure name="open" filters={{ open: 'true' }} />
      <Figure name="overdue" filters={{ open: 'true', clockState: 'BREACHED' }} loud />
      <Figure name="received" filters={{ from: today, to: today }} />
      <Figure name="answered" filters={{ status: ['ANSWERED', 'CLOSED'], from: today, to: today }} />
    </section>
  )
}

type FigureProps = { name: 'open' | 'overdue' | 'received' | 'answered'; filters: Filters; loud?: boolean }

function Figure({ name, filters, loud }: FigureProps) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const { complaints } = complaintPaths(useLocation().pathname)
  const { data, error } = useQuery(
    listComplaintsOptions({ query: { ...queryOf(filters), limit: 1, ...counted } }),
  )
  const total = data?.total
  const shown = typeof total === 'number' ? total.toLocaleString(language) : error ? '—' : '…'
  return (
    <Link
      to={`${complaints}?${addressOf(filters)}`}
      className={styles.figure}
      data-loud={loud && Boolean(total)}
    >
      <span>{t(`figures.${name}`)}</span>
      <strong className="figures">{shown}</strong>
    </Link>
  )
}
