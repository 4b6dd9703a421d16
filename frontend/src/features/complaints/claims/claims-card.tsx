import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { listClaimsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { ClaimItem } from './claim-item'
import styles from './claims.module.css'
import { RequestClaim } from './request-claim'

/** What the customer wants for an item that was lost, damaged or late. */
export function ClaimsCard({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const may = useMay()
  const [asking, ask] = useState(false)
  const { id, timeZone } = complaint
  const { data, error, refetch } = useQuery(listClaimsOptions({ path: { id } }))
  const claims = data?.items ?? []
  if (claims.length === 0 && !error && !may('COMPLAINT_HANDLE')) return null
  return (
    <Card
      title={t('claims.title')}
      actions={
        may('COMPLAINT_HANDLE') && (
          <Button size="small" onClick={() => ask(true)}>
            {t('claims.request')}
          </Button>
        )
      }
    >
      {error && !data && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data && claims.length === 0 && <p className={styles.none}>{t('claims.none')}</p>}
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} zone={timeZone} />
        ))}
      </ul>
      {asking && <RequestClaim complaint={complaint} onClose={() => ask(false)} />}
    </Card>
  )
}
