import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import styles from './calendars.module.css'
import { hoursText } from './hours'
import { weekdays } from './weekdays'

type Props = { month: string; days: CalendarDay[]; onOpen: (date: string) => void }

/** Monday is 0. */
const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7

/** The days in rows of a week; null where the month has not begun or is over. */
function weeksOf(days: CalendarDay[]): (CalendarDay | null)[][] {
  const before = Array<null>(days[0] ? weekdayOf(days[0].date) : 0).fill(null)
  const cells = [...before, ...days]
  const rows = Math.ceil(cells.length / 7)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => cells[row * 7 + column] ?? null),
  )
}

export function Month({ month, days, onOpen }: Props) {
  const { t } = useTranslation('calendars')
  const language = useLanguage()
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return (
    <table className={styles.month}>
      <caption>{name.format(new Date(`${month}-01T00:00:00Z`))}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`).replace('周', '').slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month's weeks have no other name.
          <tr key={row}>
            {week.map((day, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor have the places of a week.
              <td key={column}>{day && <Day day={day} onOpen={onOpen} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isMarked = (reason: CalendarDay['reason']) =>
  reason === 'HOLIDAY' || reason === 'MAKEUP_WORKDAY' || reason === 'SPECIAL'

function Day({ day, onOpen }: { day: CalendarDay; onOpen: (date: string) => void }) {
  const { t } = useTranslation('calendars')
  const { date, reason, name, intervals } = day
  const words = [date, t(`reason.${reason}`), name, hoursText(intervals) || t('day.off')]
  const label = words.filter(Boolean).join(' · ')
  return (
    <button
      type="button"
      className={styles.day}
      data-reason={reason}
      data-works={intervals.length > 0}
      title={label}
      onClick={() => onOpen(date)}
    >
      {Number(date.slice(8))}
      <span className="visually-hidden"> {label} </span>
      {isMarked(reason) && <small aria-hidden="true">{t(`mark.${reason as 'HOLIDAY'}`)}</small>}
    </button>
  )
}
