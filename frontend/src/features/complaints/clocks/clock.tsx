import { useTranslation } from 'react-i18next'
import { useNow } from '~/lib/use-now'
import { TimeLeft } from '~/ui/time'
import styles from './clock.module.css'
import { ClockShape } from './clock-shape'
import { goneOf, type Look, lookOf, type Timed, wasLate } from './look'

// What is said where no clock runs.
const ends = { paused: 'paused', met: 'met', none: 'cancelled', late: 'wasLate' } as const
const endOf = (look: Look) => (look in ends ? ends[look as keyof typeof ends] : 'cancelled')

type Props = { complaint: Timed; bar?: boolean }

/** The clock that is due next: by shape and by word, as time left and as a bar; the exact hour on hover. */
export function Clock({ complaint, bar = false }: Props) {
  const { t } = useTranslation('complaints')
  const now = useNow()
  const look = lookOf(complaint, now)
  const { nextClock, timeZone } = complaint
  const kind = nextClock && (
    <small className={styles.kind}>
      {t(`clock.kind.${nextClock.kind}`)}
      {wasLate(complaint, now) && ` · ${t('clock.wasLate')}`}
    </small>
  )
  return (
    <span className={styles.whole}>
      <span className={styles.clock} data-look={look}>
        <ClockShape look={look} />
        {nextClock ? <TimeLeft at={nextClock.dueAt} zone={timeZone} /> : t(`clock.${endOf(look)}`)}
        {!bar && kind}
      </span>
      {bar && nextClock && <Bar gone={goneOf(complaint, now) ?? 0} look={look} />}
      {bar && kind}
    </span>
  )
}

/** For eyes only: the words beside it say the same. */
export function Bar({ gone, look }: { gone: number; look: Look }) {
  return (
    <span className={styles.bar} data-look={look} aria-hidden="true">
      <span style={{ width: `${Math.round(gone * 100)}%` }} />
    </span>
  )
}
