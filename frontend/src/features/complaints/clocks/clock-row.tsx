import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clock } from '~/api/generated'
import { useNow } from '~/lib/use-now'
import { Moment, TimeLeft } from '~/ui/time'
import { goneOfClock } from './case-clock'
import { Bar } from './clock'
import { ClockShape } from './clock-shape'
import styles from './clocks-card.module.css'
import { lookOfState } from './look'
import { useGoal } from './use-goal'
import { WhyDeadline } from './why-deadline'

type Props = { clock: Clock; zone: string; unit: string }

export function ClockRow({ clock, zone, unit }: Props) {
  const { t } = useTranslation('complaints')
  const [asked, ask] = useState(false)
  const goal = useGoal()
  const state = stateOf(clock, useNow())
  const look = lookOfState[state]
  const years = clock.yearsWithoutCalendar
  return (
    <li className={styles.clock}>
      <div className={styles.line}>
        <strong>{t(`clock.kind.${clock.kind}`)}</strong>
        <span className={styles.goal}>{goal(clock)}</span>
        <span className={styles.state} data-look={look}>
          <ClockShape look={look} />
          {t(`clock.state.${state}`)}
        </span>
      </div>
      <Bar gone={goneOfClock(clock)} look={look} />
      <div className={styles.when}>
        <When clock={clock} zone={zone} />
        <Button type="link" size="small" aria-expanded={asked} onClick={() => ask(!asked)}>
          {t('clocks.why')}
        </Button>
      </div>
      {clock.level > 0 && <p className={styles.climbed}>{t('clocks.climbed', { count: clock.level })}</p>}
      {years.length > 0 && (
        <p className={styles.warning}>{t('clocks.noCalendar', { years: years.join(t('clocks.and')) })}</p>
      )}
      {asked && <WhyDeadline clock={clock} unit={unit} zone={zone} />}
    </li>
  )
}

/** Time goes on after the server's word: what was running may be due by now. */
function stateOf({ state, dueAt, atRiskAt }: Clock, now: number) {
  if (state !== 'RUNNING' && state !== 'AT_RISK') return state
  if (Date.parse(dueAt) < now) return 'BREACHED'
  return Date.parse(atRiskAt) <= now ? 'AT_RISK' : state
}

/** What is left while it runs; where it ended, when that was and when it was due. */
function When({ clock, zone }: { clock: Clock; zone: string }) {
  const { t } = useTranslation('complaints')
  if (clock.stoppedAt)
    return (
      <span>
        {t('clocks.stopped')} <Moment at={clock.stoppedAt} zone={zone} /> · {t('clocks.due')}{' '}
        <Moment at={clock.dueAt} zone={zone} />
      </span>
    )
  if (clock.pausedAt)
    return (
      <span>
        {t('clocks.pausedSince')} <Moment at={clock.pausedAt} zone={zone} />
      </span>
    )
  return (
    <span>
      <TimeLeft at={clock.dueAt} zone={zone} /> · {t('clocks.due')} <Moment at={clock.dueAt} zone={zone} />
    </span>
  )
}
