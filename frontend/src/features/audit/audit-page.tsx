import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAuditEntriesInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { byCursor } from '~/api/paging'
import { Page } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { StatePanel } from '~/ui/state-page'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'
import { isFiltered, nothing, queryOf, useFilters } from './filters'

export function AuditPage() {
  const { t } = useTranslation(['audit', 'common'])
  const may = useMay()
  if (may('AUDIT_READ')) return <Entries />
  return (
    <Page title={t('title')}>
      <StatePanel title={t('common:forbidden.title')}>
        <p>{t('common:forbidden.text')}</p>
      </StatePanel>
    </Page>
  )
}

function Entries() {
  const { t } = useTranslation(['audit', 'common'])
  const [filters, change] = useFilters()
  const entries = useInfiniteQuery({
    ...listAuditEntriesInfiniteOptions({ query: { ...queryOf(filters), limit: 50 } }),
    ...byCursor,
    placeholderData: (before) => before,
  })
  const narrowed = isFiltered(filters)
  const empty = (
    <StatePanel
      title={t(narrowed ? 'none.title' : 'empty.title')}
      actions={narrowed && <Button onClick={() => change(nothing)}>{t('common:action.clear')}</Button>}
    >
      <p>{t(narrowed ? 'none.text' : 'empty.text')}</p>
    </StatePanel>
  )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AuditFilters filters={filters} onChange={change} />
      <Paged query={entries} empty={empty}>
        {(items) => <AuditTable entries={items} onNarrow={change} />}
      </Paged>
    </Page>
  )
}
