import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listJobsInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { byCursor } from '~/api/paging'
import { Page } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { StatePanel } from '~/ui/state-page'
import styles from './imports.module.css'
import { JobTable } from './job-table'
import { NewImport } from './new-import'

export function ImportsPage() {
  const { t } = useTranslation(['imports', 'common'])
  const may = useMay()
  if (!may('UNIT_IMPORT') && !may('STAFF_IMPORT'))
    return (
      <Page title={t('title')}>
        <StatePanel title={t('common:forbidden.title')}>
          <p>{t('common:forbidden.text')}</p>
        </StatePanel>
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <NewImport />
      <h2 className={styles.heading}>{t('jobs.title')}</h2>
      <Jobs />
    </Page>
  )
}

function Jobs() {
  const { t } = useTranslation('imports')
  const jobs = useInfiniteQuery({
    ...listJobsInfiniteOptions({ query: { limit: 20 } }),
    ...byCursor,
    // A list in which something moves shows it move.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ finishedAt }) => !finishedAt)) ? 3_000 : false,
  })
  const empty = (
    <StatePanel title={t('jobs.empty.title')}>
      <p>{t('jobs.empty.text')}</p>
    </StatePanel>
  )
  return (
    <Paged query={jobs} empty={empty}>
      {(items) => <JobTable jobs={items} />}
    </Paged>
  )
}
