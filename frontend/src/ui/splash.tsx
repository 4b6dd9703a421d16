import styles from './splash.module.css'
import { Seal } from './wordmark'

/** What stands while the application itself arrives; without words, for those may not be there yet. */
export function Splash({ label }: { label?: string }) {
  return (
    <div className={styles.splash} role="status" aria-busy="true">
      <Seal size={48} />
      <span className={styles.label}>{label}</span>
    </div>
  )
}
