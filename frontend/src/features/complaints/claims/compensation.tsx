import { useTranslation } from 'react-i18next'
import type { Compensation as Computed } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import styles from './claims.module.css'
import { useMoney } from './use-money'

type Props = { compensation: Computed; decided?: boolean }

/** What is owed, and each step that led there: the law, the words, the sum. */
export function Compensation({ compensation: { amount, cap, capHolds, steps }, decided }: Props) {
  const { t } = useTranslation('complaints')
  const language = useLanguage()
  const money = useMoney()
  return (
    <section className={styles.sum} aria-label={t('claims.sum')}>
      <p className={styles.line}>
        <span>{t(decided ? 'claims.computedThen' : 'claims.computed')}</span>
        <strong className="figures">{money(amount)}</strong>
      </p>
      <ol>
        {steps.map(({ kind, article, text, sum }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a sum have an order and nothing else.
          <li key={`${kind} ${index}`}>
            <span>{language === 'en' ? text.en : text.zh}</span>
            {sum && <span className={`figures ${styles.numbers}`}>{sum}</span>}
            <small>{article}</small>
          </li>
        ))}
      </ol>
      {cap && (
        <p className={styles.none}>
          {t(capHolds ? 'claims.capHolds' : 'claims.capFalls', { amount: money(cap) })}
        </p>
      )}
    </section>
  )
}
