import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { JobView } from '~/api/generated'
import { paths } from '~/app/paths'
import styles from './imports.module.css'

/** How it ended, and what to do next. */
export function JobOutcome({ job: { status, kind, failure, errorCount, doneLines } }: { job: JobView }) {
  const { t } = useTranslation('imports')
  if (status === 'SUCCEEDED')
    return (
      <p role="status" className={styles.good}>
        <strong>{t('job.succeeded', { count: doneLines })}</strong>{' '}
        <Link to={kind === 'STAFF_IMPORT' ? paths.staff : paths.units}>{t(`job.look.${kind}`)}</Link>
      </p>
    )
  return (
    <div role="alert" className={styles.bad}>
      <strong>{t('job.failed')}</strong>
      {failure && <p>{failure}</p>}
      <p>
        {!failure && errorCount > 0 && t('job.mend')} <Link to={paths.imports}>{t('job.again')}</Link>
      </p>
    </div>
  )
}
