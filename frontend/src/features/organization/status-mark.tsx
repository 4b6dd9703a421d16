import type { ReactNode } from 'react'
import styles from './status-mark.module.css'

/** A status by word and shape, and by colour only beside them: a full disc for what serves, a crossed ring for what does not. */
export function StatusMark({ isGood, children }: { isGood: boolean; children: ReactNode }) {
  return (
    <span className={styles.mark} data-good={isGood}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {isGood ? (
          <circle cx="6" cy="6" r="4.5" fill="currentColor" />
        ) : (
          <path
            d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM3 9l6-6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        )}
      </svg>
      {children}
    </span>
  )
}
