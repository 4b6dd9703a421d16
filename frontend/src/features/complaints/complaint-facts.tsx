import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { Card } from '~/ui/page'
import { Moment } from '~/ui/time'
import { useDetailFacts } from './details-facts'
import { type Fact, Facts } from './facts'

export function ComplaintFacts({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const { timeZone, recheck, attempts } = complaint
  const facts: Fact[] = [
    [t('field.unit'), complaint.unit.name],
    [t('field.channel'), t(`channel.${complaint.channel}`)],
    [t('field.regulatorReference'), complaint.regulatorReference],
    [t('field.itemNumber'), complaint.itemNumber],
    ...useDetailFacts(complaint),
    [t('field.assignee'), complaint.assignee?.name ?? t('field.nobody')],
    [t('field.receivedAt'), <Moment key="received" at={complaint.receivedAt} zone={timeZone} />],
    [t('field.registeredBy'), complaint.registeredBy],
    [t('field.attempts'), attempts > 0 && t('page.times', { count: attempts })],
    [t('field.recheck'), recheck && t(`recheck.${recheck}`)],
  ]
  return (
    <Card title={t('page.facts')}>
      <Facts facts={facts} />
    </Card>
  )
}
