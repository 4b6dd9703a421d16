import { useTranslation } from 'react-i18next'
import type { OrgUnitView } from '~/api/generated'
import { Card } from '~/ui/page'
import { weekdays } from '../words'
import styles from './opening-week.module.css'

/** A week as people read it on a door: one line a day. */
export function OpeningWeek({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  const { openingHours, marketDays } = unit
  return (
    <Card title={t('unit.hours')}>
      {openingHours.length === 0 ? <p className={styles.none}>{t('unit.noHours')}</p> : <Week unit={unit} />}
      {marketDays.length > 0 && (
        <p className={styles.market}>{t('unit.marketDays', { days: marketDays.join(t('unit.comma')) })}</p>
      )}
    </Card>
  )
}

function Week({ unit: { openingHours } }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  return (
    <table className={styles.week}>
      <caption className="visually-hidden">{t('unit.hours')}</caption>
      <tbody>
        {weekdays.map((weekday) => {
          const today = openingHours
            .filter((interval) => interval.weekday === weekday)
            .sort((one, other) => one.from.localeCompare(other.from))
          return (
            <tr key={weekday} data-closed={today.length === 0}>
              <th scope="row">{t(`weekday.${weekday}`)}</th>
              <td className="figures">
                {today.length === 0
                  ? t('unit.closedThatDay')
                  : today.map(({ from, to }) => `${from.slice(0, 5)}–${to.slice(0, 5)}`).join('  ')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
