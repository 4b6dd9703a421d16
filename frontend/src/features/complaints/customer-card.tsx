import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintView, Customer } from '~/api/generated'
import { useMay } from '~/api/me'
import { Card } from '~/ui/page'
import { Moment } from '~/ui/time'
import styles from './complaint-facts.module.css'
import { type Fact, Facts } from './facts'
import { UnmaskSheet } from './unmask-sheet'

/** Who it is about; in part for those who need not see it, until they say why they do. */
export function CustomerCard({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const may = useMay()
  const [asking, ask] = useState(false)
  const [seen, see] = useState<Customer>()
  const { representative, personalDataRemovedAt: removed } = complaint
  const masked = complaint.masked && !seen && !removed
  const customer = seen ?? complaint.customer
  const facts: Fact[] = [
    [t('field.name'), customer?.name],
    [t('field.phone'), <Phone key="phone" number={customer?.phone} dead={masked} />],
    [t('field.address'), customer?.address],
    [
      t('field.representative'),
      representative && [representative.name, representative.relation].filter(Boolean).join(' · '),
    ],
    [t('customer.theirPhone'), <Phone key="other" number={representative?.phone} dead={complaint.masked} />],
  ]
  return (
    <Card
      title={t('field.customer')}
      actions={
        masked &&
        may('COMPLAINT_UNMASK') && (
          <Button size="small" onClick={() => ask(true)}>
            {t('customer.reveal')}
          </Button>
        )
      }
    >
      <Facts facts={facts} />
      {removed && (
        <p className={styles.masked}>
          {t('customer.removed')} <Moment at={removed} zone={complaint.timeZone} />
        </p>
      )}
      {masked && <p className={styles.masked}>{t('customer.masked')}</p>}
      {seen && <p className={styles.masked}>{t('customer.seen')}</p>}
      {asking && <UnmaskSheet complaint={complaint} onSeen={see} onClose={() => ask(false)} />}
    </Card>
  )
}

/** A number that a phone can ring, unless some of it is hidden. */
function Phone({ number, dead }: { number?: string; dead: boolean }) {
  if (!number) return null
  if (dead) return <span className="figures">{number}</span>
  return (
    <a href={`tel:${number}`} className="figures">
      {number}
    </a>
  )
}
