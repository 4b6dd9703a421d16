import { useTranslation } from 'react-i18next'
import { Moment } from '~/ui/time'
import type { CaseClaim } from './case-claim'
import styles from './claims.module.css'

/** The way a claim went through the departments. */
export function HandOvers({ claim: { handOvers }, zone }: { claim: CaseClaim; zone: string }) {
  const { t } = useTranslation('complaints')
  if (handOvers.length === 0) return null
  return (
    <ol className={styles.passages} aria-label={t('claims.handOvers')}>
      {handOvers.map(({ at, from, to, by, reason }) => (
        <li key={at}>
          {at && <Moment at={at} zone={zone} />} {by}：{from?.name} → {to?.name}
          {reason && <small> {reason}</small>}
        </li>
      ))}
    </ol>
  )
}
