import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { Card } from '~/ui/page'
import { Moment } from '~/ui/time'
import { useTimeline } from '../timeline/use-timeline'
import { cyclesOf } from './case-clock'
import { ClockRow } from './clock-row'
import styles from './clocks-card.module.css'
import { type Pause, pausesOf } from './pauses'

/** Every clock of the case, side by side: what it asks for, how it stands, and why. */
export function ClocksCard({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const { id, clocks, escalationLevel, escalatedTo, timeZone, unit } = complaint
  const [present = [], ...earlier] = cyclesOf(clocks)
  const pauses = pausesOf(useTimeline(id).data?.pages.flatMap(({ items }) => items) ?? [], id)
  return (
    <Card title={t('clocks.title')}>
      {escalationLevel > 0 && (
        <p className={styles.raised}>
          {t('clocks.escalated', { count: escalationLevel })}
          {escalatedTo && ` · ${escalatedTo.name}`}
        </p>
      )}
      {present.length === 0 && <p className={styles.quiet}>{t('clocks.none')}</p>}
      <ul className={styles.clocks}>
        {present.map((clock) => (
          <ClockRow key={clock.kind} clock={clock} zone={timeZone} unit={unit.id} />
        ))}
      </ul>
      {pauses.length > 0 && <Pauses pauses={pauses} zone={timeZone} />}
      {earlier.map((cycle) => (
        <details key={cycle[0]?.cycle} className={styles.earlier}>
          <summary>{t('clocks.cycle', { n: cycle[0]?.cycle })}</summary>
          <ul className={styles.clocks}>
            {cycle.map((clock) => (
              <ClockRow key={clock.kind} clock={clock} zone={timeZone} unit={unit.id} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  )
}

function Pauses({ pauses, zone }: { pauses: Pause[]; zone: string }) {
  const { t } = useTranslation('complaints')
  return (
    <section className={styles.pauses}>
      <h3>{t('clocks.pauses')}</h3>
      <ul>
        {pauses.map(({ id, from, to, why }) => (
          <li key={id}>
            <Moment at={from} zone={zone} /> –{' '}
            {to ? <Moment at={to} zone={zone} /> : t('clocks.stillWaiting')}
            {why && <span>{t('clocks.asked', { why })}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
