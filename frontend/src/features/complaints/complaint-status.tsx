import { useTranslation } from 'react-i18next'
import type { ComplaintStatus } from '~/api/generated'
import styles from './complaint-status.module.css'
import { life } from './words'

const round = 2 * Math.PI * 4

/** How far a case has come: the word, and a disc that fills as it goes. */
export function StatusBadge({ status }: { status: ComplaintStatus }) {
  const { t } = useTranslation('complaints')
  const gone = life.indexOf(status) / (life.length - 1)
  return (
    <span className={styles.badge}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" className={styles.rim} />
        <circle cx="8" cy="8" r="4" className={styles.filled} strokeDasharray={`${gone * round} ${round}`} />
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}

/** The whole life, with the place of this case in it. */
export function LifeLine({ status }: { status: ComplaintStatus }) {
  const { t } = useTranslation('complaints')
  const here = life.indexOf(status)
  return (
    <ol className={styles.life} aria-label={t('page.life')}>
      {life.map((step, index) => (
        <li key={step} aria-current={step === status ? 'step' : undefined} data-gone={index <= here}>
          <span>{t(`status.${step}`)}</span>
        </li>
      ))}
    </ol>
  )
}
