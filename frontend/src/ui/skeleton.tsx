import { useTranslation } from 'react-i18next'
import styles from './skeleton.module.css'

/** Grey lines in the shape of what is coming, so that nothing jumps when it comes. */
export function Skeleton({ lines = 6, height = 20 }: { lines?: number; height?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-busy="true" className={styles.skeleton}>
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity and never move.
          key={line}
          className={styles.line}
          style={{ height, width: `${100 - ((line * 17) % 35)}%` }}
        />
      ))}
    </div>
  )
}
