import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlaPolicyView } from '~/api/generated'
import { listSlaPoliciesOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { PolicySheet } from './policy-sheet'
import { PolicyTable } from './policy-table'

export function PoliciesPage() {
  const { t } = useTranslation('policies')
  const may = useMay()
  const [opened, open] = useState<SlaPolicyView | 'new'>()
  const { data, error, refetch } = useQuery(listSlaPoliciesOptions())
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may('SLA_WRITE') && (
          <Button type="primary" onClick={() => open('new')}>
            {t('new')}
          </Button>
        )
      }
    >
      {!data && !error && <Skeleton lines={4} height={28} />}
      {error && !data && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data && <PolicyTable policies={data.items} onOpen={may('SLA_WRITE') ? open : undefined} />}
      {opened && (
        <PolicySheet
          policy={opened === 'new' ? undefined : opened}
          onClose={() => open(undefined)}
          onReload={() => {
            open(undefined)
            refetch()
          }}
        />
      )}
    </Page>
  )
}
