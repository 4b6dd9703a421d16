import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintStatus } from '~/api/generated'
import styles from './complaint-status.module.css'
import { life } from './words'

const round = 2 * Math.PI * 4

// What stands beside the way from receipt to close has a sign of its own in the ring.
const signs: Partial<Record<ComplaintStatus, ReactNode>> = {
  WAITING: <path d="M6.2 5.4v5.2M9.8 5.4v5.2" className={styles.sign} />,
  WITHDRAWN: <path d="M5 8h6" className={styles.sign} />,
  MERGED: <path d="M4.8 8h5.6M8.2 5.6 10.6 8l-2.4 2.4" className={styles.sign} />,
}

/** How far a case has come: the word, and a disc that fills as it goes. */
export function StatusBadge({ status }: { status: ComplaintStatus }) {
  const { t } = useTranslation('complaints')
  const gone = life.indexOf(status) / (life.length - 1)
  return (
    <span className={styles.badge}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" className={styles.rim} />
        {signs[status] ?? (
          <circle
            cx="8"
            cy="8"
            r="4"
            className={styles.filled}
            strokeDasharray={`${gone * round} ${round}`}
          />
        )}
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}

/** The way this case goes: waiting takes the place of the work it interrupts, and an early end is the end. */
function wayOf(status: ComplaintStatus): ComplaintStatus[] {
  if (status === 'WITHDRAWN' || status === 'MERGED') return ['RECEIVED', status]
  return life.map((step) => (step === 'INVESTIGATING' && status === 'WAITING' ? 'WAITING' : step))
}

/** The whole life, with the place of this case in it. */
export function LifeLine({ status }: { status: ComplaintStatus }) {
  const { t } = useTranslation('complaints')
  const way = wayOf(status)
  const here = way.indexOf(status)
  return (
    <ol className={styles.life} aria-label={t('page.life')}>
      {way.map((step, index) => (
        <li key={step} aria-current={step === status ? 'step' : undefined} data-gone={index <= here}>
          <span>{t(`status.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}
