import { useTranslation } from 'react-i18next'
import type { JobStep, JobView } from '~/api/generated'
import { isGoing } from './going'
import styles from './imports.module.css'

const order = { UPLOADED: 0, CHECKING: 1, APPLYING: 2, FINISHED: 3 } satisfies Record<JobStep, number>
const steps = Object.keys(order) as JobStep[]

/** Where it stands, how far that has come, and what was counted. */
export function JobProgress({ job }: { job: JobView }) {
  const { t } = useTranslation('imports')
  const { step, status, totalLines, doneLines, errorCount } = job
  // What failed was not written, although it has come to its end.
  const isGone = (one: JobStep) => order[one] <= order[step] && !(status === 'FAILED' && one === 'APPLYING')
  return (
    <div className={styles.job}>
      <ol className={styles.steps} aria-label={t('job.steps')}>
        {steps.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined} data-gone={isGone(one)}>
            {t(`step.${one}`)}
          </li>
        ))}
      </ol>
      {isGoing(job) && <Bar job={job} />}
      <dl className={styles.figures}>
        <Figure name={t('job.total')} value={totalLines} />
        <Figure name={t('job.done')} value={doneLines} />
        <Figure name={t('job.errors')} value={errorCount} isBad={errorCount > 0} />
      </dl>
    </div>
  )
}

/** As long as nobody knows how many lines there are, the bar only says that something moves. */
function Bar({ job: { step, totalLines, doneLines } }: { job: JobView }) {
  const { t } = useTranslation('imports')
  const known = totalLines > 0
  return (
    <div className={styles.progress}>
      <progress aria-label={t(`step.${step}`)} {...(known && { max: totalLines, value: doneLines })} />
      {known && <span className="figures">{Math.floor((doneLines / totalLines) * 100)}%</span>}
    </div>
  )
}

function Figure({ name, value, isBad }: { name: string; value: number; isBad?: boolean }) {
  const { t } = useTranslation('imports')
  return (
    <div data-bad={isBad}>
      <dt>{name}</dt>
      <dd className="figures">{t('count', { count: value })}</dd>
    </div>
  )
}
