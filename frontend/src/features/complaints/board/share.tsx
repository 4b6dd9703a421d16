import type { Figures } from '~/api/generated'
import styles from './board.module.css'

/** How much of what is open presses; for eyes only, the figures beside it say it in numbers. */
export function Share({ figures: { open, breached, atRisk } }: { figures: Figures }) {
  const part = (count: number) => ({ width: `${open === 0 ? 0 : (100 * count) / open}%` })
  return (
    <span className={styles.share} aria-hidden="true">
      {breached > 0 && <span data-look="breached" style={part(breached)} />}
      {atRisk > 0 && <span data-look="atRisk" style={part(atRisk)} />}
    </span>
  )
}
