import { useTranslation } from 'react-i18next'
import type { Claim } from '~/api/generated'
import { Moment } from '~/ui/time'
import styles from './claims.module.css'

/** The way a claim went through the departments. */
export function HandOvers({ claim: { handOvers }, zone }: { claim: Claim; zone: string }) {
  const { t } = useTranslation('complaints')
  if (handOvers.length === 0) return null
  return (
    <ol className={styles.passages} aria-label={t('claims.handOvers')}>
      {handOvers.map(({ at, from, to, by, reason }) => (
        <li key={at}>
          <Moment at={at} zone={zone} /> {by}：{from.name} → {to.name} <small>{reason}</small>
        </li>
      ))}
    </ol>
  )
}
