import { useTranslation } from 'react-i18next'
import type { Deadline, DueDay } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import { exactTime, NETWORK_ZONE } from '~/lib/time'
import { type Column, DataTable } from '~/ui/data-table'
import styles from './calendars.module.css'
import { hoursText } from './hours'

/** When it is due, and each day that led there with its reason. */
export function Due({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('calendars')
  const language = useLanguage()
  const { dueAt, days, yearsWithoutCalendar } = deadline
  return (
    <section className={styles.due}>
      <div>
        <h2>{t('deadline.due')}</h2>
        <p className={styles.dueAt}>
          <time dateTime={dueAt}>{exactTime(dueAt, NETWORK_ZONE, language)}</time>
        </p>
      </div>
      {yearsWithoutCalendar.length > 0 && (
        <p role="alert" className={styles.warning}>
          {t('deadline.warning', { years: yearsWithoutCalendar.join(', ') })}
        </p>
      )}
      <DueDays days={days} />
    </section>
  )
}

function DueDays({ days }: { days: DueDay[] }) {
  const { t } = useTranslation('calendars')
  const language = useLanguage()
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const columns: Column<DueDay>[] = [
    {
      key: 'date',
      title: t('deadline.date'),
      width: 150,
      cell: ({ date }) => (
        <span className="figures">
          {date} {weekday.format(new Date(`${date}T00:00:00Z`))}
        </span>
      ),
    },
    {
      key: 'reason',
      title: t('deadline.reason'),
      cell: ({ reason, name }) => [t(`reason.${reason}`), name].filter(Boolean).join(' · '),
    },
    {
      key: 'hours',
      title: t('deadline.hours'),
      wideOnly: true,
      cell: ({ intervals }) => <span className="figures">{hoursText(intervals) || t('day.off')}</span>,
    },
    {
      key: 'counts',
      title: t('deadline.counts'),
      width: 110,
      cell: ({ counts, minutes }) => (
        <span className={counts ? styles.counted : styles.faint}>
          {minutes > 0
            ? t('deadline.minutes', { count: minutes })
            : t(counts ? 'deadline.yes' : 'deadline.no')}
        </span>
      ),
    },
  ]
  return <DataTable caption={t('deadline.days')} columns={columns} rows={days} rowKey={({ date }) => date} />
}
