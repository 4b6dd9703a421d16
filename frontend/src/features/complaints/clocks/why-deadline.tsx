import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Clock, type Deadline, type DueDay, previewDeadline } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { Moment } from '~/ui/time'
import styles from './clocks-card.module.css'

type Props = { clock: Clock; unit: string; zone: string }

/** The days that led to a deadline, each with its reason, as the unit's calendar has them. */
export function WhyDeadline({ clock, unit, zone }: Props) {
  const { t } = useTranslation('complaints')
  const { measure, amount, startedAt } = clock
  const body = { unitId: unit, receivedAt: startedAt, target: { measure, amount } }
  const { data, error, refetch } = useQuery({
    queryKey: [{ _id: 'previewDeadline', body }],
    queryFn: async ({ signal }) => (await previewDeadline({ body, signal, throwOnError: true })).data,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={3} height={18} />
  return (
    <div className={styles.why}>
      <ol>
        {data.days.map((day) => (
          <Day key={day.date} day={day} minutes={measure === 'WORKING_MINUTES'} />
        ))}
      </ol>
      <p>
        {t('clocks.leadsTo')} <Moment at={data.dueAt} zone={zone} />
        {isMoved(clock, data) && (
          <>
            {' '}
            {t('clocks.moved')} <Moment at={clock.dueAt} zone={zone} />
          </>
        )}
      </p>
    </div>
  )
}

/** Waiting for the customer moves a deadline by what was left; the calendar alone does not know of it. */
const isMoved = (clock: Clock, deadline: Deadline) =>
  Math.abs(Date.parse(clock.dueAt) - Date.parse(deadline.dueAt)) >= 60_000

function Day({ day, minutes }: { day: DueDay; minutes: boolean }) {
  const { t } = useTranslation('complaints')
  const language = useLanguage()
  const date = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
  }).format(new Date(`${day.date}T00:00:00Z`))
  const hours = day.intervals.map(({ from, to }) => `${from.slice(0, 5)}–${to.slice(0, 5)}`).join(' ')
  return (
    <li data-counts={day.counts}>
      <span className="figures">{date}</span>
      <span>
        {day.name ?? t(`clocks.day.${day.reason}`)}
        {minutes && day.intervals.length > 0 && <small className="figures"> {hours}</small>}
      </span>
      <span>
        {day.counts
          ? minutes
            ? t('clocks.minutes', { count: day.minutes })
            : t('clocks.counts')
          : t('clocks.countsNot')}
      </span>
    </li>
  )
}
