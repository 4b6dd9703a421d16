import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import type { ComplaintView } from '~/api/generated'
import { getComplaintOptions } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { complaintPaths, isCounter } from '~/app/paths'
import { Icon } from '~/ui/icons'
import { NotFound } from '~/ui/not-found'
import { Card, Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { SeenAt } from '~/ui/seen-at'
import { Skeleton } from '~/ui/skeleton'
import { AttachmentsCard } from './attachments/attachments-card'
import { ClaimsCard } from './claims/claims-card'
import { Clock } from './clocks/clock'
import { ClocksCard } from './clocks/clocks-card'
import { ClosureCard } from './closure-card'
import { ComplaintFacts } from './complaint-facts'
import styles from './complaint-page.module.css'
import { LifeLine } from './complaint-status'
import { CounterSteps } from './counter/counter-steps'
import { CustomerCard } from './customer-card'
import { DuplicatesCard, DuplicatesHint } from './duplicates-card'
import { ActionBar } from './steps/action-bar'
import { Timeline } from './timeline/timeline'

export function ComplaintPage() {
  const { t } = useTranslation('complaints')
  const { id = '' } = useParams()
  const { complaints } = complaintPaths(useLocation().pathname)
  const { data, dataUpdatedAt, error, refetch } = useQuery(getComplaintOptions({ path: { id } }))
  const back = <Link to={complaints}>{t('page.backToList')}</Link>
  if (data) return <Complaint complaint={data} seenAt={dataUpdatedAt} />
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400))
    return <NotFound actions={back} />
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  return <Skeleton lines={10} height={24} />
}

function Complaint({ complaint, seenAt }: { complaint: ComplaintView; seenAt: number }) {
  const { t } = useTranslation('complaints')
  const { pathname } = useLocation()
  const { complaints } = complaintPaths(pathname)
  const { number, type, category, status, text, answer, closure, representative } = complaint
  return (
    <Page
      title={`${t(`type.${type}`)} · ${category.name}`}
      lead={
        <span className={styles.lead}>
          <Link to={complaints} className={styles.back}>
            <Icon name="back" size={16} />
            {t('title')}
          </Link>
          <span className="figures">{number}</span>
          <Clock complaint={complaint} />
          <SeenAt at={seenAt} />
        </span>
      }
    >
      <LifeLine status={status} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {isCounter(pathname) ? (
            <CounterSteps key={complaint.id} complaint={complaint} />
          ) : (
            <ActionBar key={complaint.id} complaint={complaint} />
          )}
          <DuplicatesHint complaint={complaint} />
          <Card title={t('page.matter')}>
            <p className={styles.text}>{text}</p>
            {representative && (
              <p className={styles.small}>{t('page.onBehalf', { name: representative.name })}</p>
            )}
          </Card>
          {answer && (
            <Card title={t('page.answer')}>
              <p className={styles.text}>{answer.text}</p>
              <p className={styles.small}>{answer.by}</p>
            </Card>
          )}
          {closure && <ClosureCard closure={closure} zone={complaint.timeZone} />}
        </div>
        <div className={styles.side}>
          <ClocksCard complaint={complaint} />
          <CustomerCard key={complaint.id} complaint={complaint} />
          <ComplaintFacts complaint={complaint} />
          <DuplicatesCard complaint={complaint} />
          <AttachmentsCard complaint={complaint} />
          <ClaimsCard complaint={complaint} />
        </div>
        <div className={styles.history}>
          <Timeline complaint={complaint} />
        </div>
      </div>
    </Page>
  )
}
