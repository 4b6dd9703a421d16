import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { forget } from '~/api/cache'
import type { JobView } from '~/api/generated'
import { getJobOptions } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { paths } from '~/app/paths'
import { NotFound } from '~/ui/not-found'
import { Card, Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { Moment } from '~/ui/time'
import { isGoing } from './going'
import styles from './imports.module.css'
import { JobErrors } from './job-errors'
import { JobOutcome } from './job-outcome'
import { JobProgress } from './job-progress'
import { JobStatusMark } from './job-status'

/** One import, from its upload to its end; whoever has the link sees it go. */
export function JobPage() {
  const { t } = useTranslation('imports')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery({
    ...getJobOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data) ? 1_000 : false),
  })
  if (data)
    return (
      <>
        <Job job={data} />
        {error && <ProblemAlert error={error} onRetry={() => refetch()} />}
      </>
    )
  if (error instanceof ProblemError && [400, 404].includes(error.status))
    return <NotFound actions={<Link to={paths.imports}>{t('job.back')}</Link>} />
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  return <Skeleton lines={6} height={24} />
}

function Job({ job }: { job: JobView }) {
  const { t } = useTranslation('imports')
  useForgetting(job)
  return (
    <Page
      title={t(`kind.${job.kind}`)}
      lead={
        <span className={styles.lead}>
          <Link to={paths.imports}>{t('title')}</Link>
          <JobStatusMark job={job} />
          <span>{job.createdBy}</span>
          <Moment at={job.createdAt} />
        </span>
      }
    >
      <Card>
        <JobProgress job={job} />
        {!isGoing(job) && <JobOutcome job={job} />}
      </Card>
      {job.errorCount > 0 && <JobErrors job={job} />}
    </Page>
  )
}

/** What was imported changes what every tree and list shows. */
function useForgetting({ status }: JobView) {
  const cache = useQueryClient()
  useEffect(() => {
    if (status === 'SUCCEEDED')
      forget(cache, 'listOrgUnits', 'listOrgUnitChildren', 'getOrgUnit', 'listStaff', 'getStaff', 'listJobs')
  }, [cache, status])
}
