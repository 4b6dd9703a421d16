import { useTranslation } from 'react-i18next'
import type { JobStatus, JobView } from '~/api/generated'
import styles from './imports.module.css'

const shapes: Record<JobStatus, string> = {
  WAITING: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
  RUNNING: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5',
  SUCCEEDED: 'M3 8.5l3.4 3.4L13 5',
  FAILED: 'M4 4l8 8M12 4l-8 8',
}

export function JobStatusMark({ job: { status } }: { job: JobView }) {
  const { t } = useTranslation('imports')
  return (
    <span className={styles.status} data-status={status}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[status]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}
