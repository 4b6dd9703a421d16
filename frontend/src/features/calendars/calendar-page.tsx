import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { WorkingCalendar } from '~/api/generated'
import {
  getWorkingCalendarOptions,
  listWorkingCalendarDaysOptions,
} from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { paths } from '~/app/paths'
import { useAddressFilters } from '~/lib/address-filters'
import { dayOf, NETWORK_ZONE } from '~/lib/time'
import { Icon } from '~/ui/icons'
import { LinkButton } from '~/ui/link-button'
import { NotFound } from '~/ui/not-found'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { CalendarActions } from './calendar-actions'
import styles from './calendars.module.css'
import { YearGrid } from './year-grid'

const shape = { year: 'one' } as const

export function CalendarPage() {
  const { t } = useTranslation('calendars')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(getWorkingCalendarOptions({ path: { id } }))
  if (data) return <Calendar calendar={data} onReload={refetch} />
  if (error instanceof ProblemError && error.status === 404)
    return <NotFound actions={<Link to={paths.calendars}>{t('title')}</Link>} />
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  return <Skeleton lines={10} height={24} />
}

type Props = { calendar: WorkingCalendar; onReload: () => void }

function Calendar({ calendar, onReload }: Props) {
  const { t } = useTranslation('calendars')
  const [filters] = useAddressFilters(shape)
  const year = Number(filters.year) || Number(dayOf(Date.now(), NETWORK_ZONE).slice(0, 4))
  const days = useQuery(
    listWorkingCalendarDaysOptions({
      path: { id: calendar.id },
      query: { from: `${year}-01-01`, to: `${year}-12-31` },
    }),
  )
  return (
    <Page
      title={calendar.name}
      lead={
        <span className={styles.lead}>
          <Link to={paths.calendars} className={styles.back}>
            <Icon name="back" size={16} />
            {t('title')}
          </Link>
          <code>{calendar.code}</code>
        </span>
      }
      actions={<CalendarActions calendar={calendar} year={year} onReload={onReload} />}
    >
      <nav className={styles.years} aria-label={t('field.year')}>
        <LinkButton to={`?year=${year - 1}`} aria-label={t('year.previous')} icon={<Icon name="back" />} />
        <h2>{t('year.label', { year })}</h2>
        <LinkButton to={`?year=${year + 1}`} aria-label={t('year.next')} icon={<Icon name="next" />} />
      </nav>
      {!calendar.publishedYears.includes(year) && (
        <div role="status" className={styles.warning}>
          <strong>{t('year.unpublished', { year })}</strong>
          <p>{t('year.unpublishedText')}</p>
        </div>
      )}
      {days.isPending && <Skeleton lines={10} height={28} />}
      {days.isError && <ProblemAlert error={days.error} onRetry={() => days.refetch()} />}
      {days.data && <YearGrid year={year} days={days.data.items} calendar={calendar} onReload={onReload} />}
    </Page>
  )
}
