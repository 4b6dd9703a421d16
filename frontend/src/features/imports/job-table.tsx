import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobView } from '~/api/generated'
import { paths } from '~/app/paths'
import { type Column, DataTable } from '~/ui/data-table'
import { Moment } from '~/ui/time'
import { JobStatusMark } from './job-status'

export function JobTable({ jobs }: { jobs: JobView[] }) {
  const { t } = useTranslation('imports')
  const count = (value: number) => <span className="figures">{t('count', { count: value })}</span>
  const columns: Column<JobView>[] = [
    {
      key: 'job',
      title: t('jobs.what'),
      cell: ({ id, kind }) => <Link to={paths.importJob(id)}>{t(`kind.${kind}`)}</Link>,
    },
    { key: 'status', title: t('jobs.status'), cell: (job) => <JobStatusMark job={job} /> },
    { key: 'lines', title: t('jobs.lines'), align: 'right', cell: ({ totalLines }) => count(totalLines) },
    { key: 'errors', title: t('jobs.errors'), align: 'right', cell: ({ errorCount }) => count(errorCount) },
    { key: 'by', title: t('jobs.by'), wideOnly: true, cell: ({ createdBy }) => createdBy },
    { key: 'at', title: t('jobs.at'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
  ]
  return <DataTable caption={t('jobs.title')} columns={columns} rows={jobs} rowKey={({ id }) => id} />
}
