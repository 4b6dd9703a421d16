import { useTranslation } from 'react-i18next'
import type { ClosureView } from '~/api/generated'
import { Card } from '~/ui/page'
import { Moment } from '~/ui/time'
import styles from './complaint-facts.module.css'
import page from './complaint-page.module.css'

/** What entitled somebody to close the case. */
export function ClosureCard({ closure, zone }: { closure: ClosureView; zone: string }) {
  const { t } = useTranslation('complaints')
  const { done, contact, fault, satisfaction, attempts, by } = closure
  return (
    <Card title={t('page.closure')}>
      <p className={page.text}>{done}</p>
      <dl className={styles.facts}>
        <dt>{t('close.contact')}</dt>
        <dd>
          {t(`contactKind.${contact.kind}`)} · <Moment at={contact.at} zone={zone} />
        </dd>
        <dt>{t('close.fault')}</dt>
        <dd>{t(`fault.${fault}`)}</dd>
        <dt>{t('close.satisfaction')}</dt>
        <dd>
          {satisfaction
            ? t(`satisfaction.${satisfaction}`)
            : t('close.unreachedResult', { count: attempts.length })}
        </dd>
      </dl>
      <p className={page.small}>{by}</p>
    </Card>
  )
}
