import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDay, WorkingCalendar } from '~/api/generated'
import styles from './calendars.module.css'
import { DaySheet } from './day-sheet'
import { Month } from './month'

type Props = { year: number; days: CalendarDay[]; calendar: WorkingCalendar; onReload: () => void }

const shown = ['HOLIDAY', 'MAKEUP_WORKDAY', 'SPECIAL'] as const

/** A year at a glance: twelve months, what is not ordinary marked by colour and by a letter. */
export function YearGrid({ year, days, calendar, onReload }: Props) {
  const { t } = useTranslation('calendars')
  const [opened, open] = useState<string>()
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
  const day = days.find(({ date }) => date === opened)
  const close = () => open(undefined)
  return (
    <>
      <ul className={styles.legend} aria-label={t('year.legend')}>
        {shown.map((reason) => (
          <li key={reason}>
            <span className={styles.sample} data-reason={reason}>
              {t(`mark.${reason}`)}
            </span>
            {t(`reason.${reason}`)}
          </li>
        ))}
      </ul>
      <div className={styles.months}>
        {months.map((month) => (
          <Month
            key={month}
            month={month}
            days={days.filter(({ date }) => date.startsWith(month))}
            onOpen={open}
          />
        ))}
      </div>
      {day && (
        <DaySheet
          key={day.date}
          day={day}
          calendar={calendar}
          onClose={close}
          onReload={() => {
            close()
            onReload()
          }}
        />
      )}
    </>
  )
}
