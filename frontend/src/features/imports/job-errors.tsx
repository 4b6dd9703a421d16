import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { JobError, JobView } from '~/api/generated'
import { listJobErrorsInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'
import { type Column, DataTable } from '~/ui/data-table'
import { Paged } from '~/ui/paged'
import { isGoing } from './going'
import styles from './imports.module.css'

/** Every bad line, as a spreadsheet counts it: the line, the column, and why. */
export function JobErrors({ job }: { job: JobView }) {
  const { t } = useTranslation('imports')
  const errors = useInfiniteQuery({
    ...listJobErrorsInfiniteOptions({ path: { id: job.id }, query: { limit: 50 } }),
    ...byCursor,
    // While lines are still being checked, what is shown may grow.
    refetchInterval: isGoing(job) ? 3_000 : false,
  })
  const columns: Column<JobError>[] = [
    {
      key: 'line',
      title: t('errors.line'),
      width: 90,
      align: 'right',
      cell: ({ line }) => <span className="figures">{line}</span>,
    },
    {
      key: 'field',
      title: t('errors.field'),
      width: 180,
      cell: ({ field }) => (field ? <code>{field}</code> : t('errors.wholeLine')),
    },
    { key: 'message', title: t('errors.reason'), cell: ({ message }) => message },
  ]
  return (
    <div className={styles.errors}>
      <h2>{t('errors.title')}</h2>
      <Paged query={errors} empty={<p className={styles.soft}>{t('errors.coming')}</p>}>
        {(items) => (
          <DataTable
            caption={t('errors.title')}
            columns={columns}
            rows={items}
            rowKey={({ line, field, message }) => `${line} ${field ?? ''} ${message}`}
          />
        )}
      </Paged>
    </div>
  )
}
