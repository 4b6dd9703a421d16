import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintItem } from '~/api/generated'
import { useNow } from '~/lib/use-now'
import { TimeLeft } from '~/ui/time'
import styles from './clock.module.css'

type Timed = Pick<ComplaintItem, 'clockState' | 'dueAt' | 'status' | 'timeZone'>
type Look = 'calm' | 'soon' | 'late' | 'met'

const soon = 2 * 60 * 60_000

// A shape for each, so that nobody needs the colour: a ring, a ring half gone, a warning triangle, a tick.
const shapes = {
  calm: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.5V8l2.3 1.5" />
    </>
  ),
  soon: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  late: <path d="M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.1" />,
  met: <path d="M3 8.5 6.5 12 13 4.5" />,
} satisfies Record<Look, ReactNode>

function lookOf({ clockState, dueAt }: Timed, now: number): Look {
  if (clockState === 'MET') return 'met'
  if (clockState === 'BREACHED') return 'late'
  const left = Date.parse(dueAt) - now
  if (left < 0) return 'late'
  return left < soon ? 'soon' : 'calm'
}

/** The promise's clock: by shape and by word; the exact hour on hover. */
export function Clock({ complaint }: { complaint: Timed }) {
  const { t } = useTranslation('complaints')
  const look = lookOf(complaint, useNow())
  const answered = complaint.status === 'ANSWERED' || complaint.status === 'CLOSED'
  return (
    <span className={styles.clock} data-look={look}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
        {shapes[look]}
      </svg>
      {look === 'met' && t('clock.met')}
      {look === 'late' && answered && t('clock.answeredLate')}
      {look !== 'met' && !answered && <TimeLeft at={complaint.dueAt} zone={complaint.timeZone} />}
    </span>
  )
}
