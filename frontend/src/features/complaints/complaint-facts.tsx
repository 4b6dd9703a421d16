import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { Card } from '~/ui/page'
import { Moment } from '~/ui/time'
import styles from './complaint-facts.module.css'

export function ComplaintFacts({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const { customer, representative, timeZone } = complaint
  const facts: [string, ReactNode][] = [
    [t('field.customer'), <Person key="customer" name={customer.name} phone={customer.phone} />],
    [t('field.address'), customer.address],
    [
      t('field.representative'),
      representative && (
        <Person
          key="other"
          name={representative.name}
          phone={representative.phone}
          note={representative.relation}
        />
      ),
    ],
    [t('field.unit'), complaint.unit.name],
    [t('field.channel'), t(`channel.${complaint.channel}`)],
    [t('field.assignee'), complaint.assignee?.name ?? t('field.nobody')],
    [t('field.receivedAt'), <Moment key="received" at={complaint.receivedAt} zone={timeZone} />],
    [t('field.itemNumber'), complaint.itemNumber],
    [t('field.registeredBy'), complaint.registeredBy],
  ]
  return (
    <Card title={t('page.facts')}>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </Card>
  )
}

type Somebody = { name: string; phone?: string | null; note?: string | null }

/** A name, and a number that a phone can ring. */
function Person({ name, phone, note }: Somebody) {
  return (
    <span className={styles.person}>
      {name}
      {note && <span>{note}</span>}
      {phone && (
        <a href={`tel:${phone}`} className="figures">
          {phone}
        </a>
      )}
    </span>
  )
}
