import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { ComplaintView, Duplicate } from '~/api/generated'
import { listComplaintDuplicatesOptions } from '~/api/generated/@tanstack/react-query.gen'
import { complaintPaths } from '~/app/paths'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Moment } from '~/ui/time'
import { StatusBadge } from './complaint-status'
import styles from './duplicates-card.module.css'
import { ActionSheet } from './steps/action-sheet'
import { isEnded } from './words'

/** Cases that may be the same one. Nothing is said where there are none. */
export function DuplicatesCard({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const [into, choose] = useState<string>()
  const { data, error, refetch } = useQuery(listComplaintDuplicatesOptions({ path: { id: complaint.id } }))
  if (error && !data) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data || data.items.length === 0) return null
  const mayMerge = complaint.availableActions.includes('MERGE')
  return (
    <Card title={<span id="duplicates">{t('duplicates.title')}</span>}>
      <ul className={styles.list}>
        {data.items.map((one) => (
          <One
            key={one.id}
            one={one}
            zone={complaint.timeZone}
            onMerge={mayMerge && !isEnded(one.status) ? () => choose(one.id) : undefined}
          />
        ))}
      </ul>
      {into && (
        <ActionSheet
          complaint={complaint}
          action="MERGE"
          given={{ into }}
          onClose={() => choose(undefined)}
        />
      )}
    </Card>
  )
}

type OneProps = { one: Duplicate; zone: string; onMerge?: () => void }

function One({ one, zone, onMerge }: OneProps) {
  const { t } = useTranslation('complaints')
  const { complaint } = complaintPaths(useLocation().pathname)
  return (
    <li>
      <div className={styles.line}>
        <Link to={complaint(one.id)} className="figures">
          {one.number}
        </Link>
        <StatusBadge status={one.status} />
        <Moment at={one.receivedAt} zone={zone} />
      </div>
      <p className={styles.excerpt}>{one.excerpt}</p>
      <div className={styles.line}>
        <span className={styles.why}>
          {t(`duplicates.${one.likeness}`)} · {t('duplicates.text', { percent: one.textLikeness })}
        </span>
        {onMerge && (
          <Button
            size="small"
            onClick={onMerge}
            aria-label={t('duplicates.mergeInto', { number: one.number })}
          >
            {t('duplicates.merge')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Said above the matter while nobody has accepted the case: two people would otherwise work on the same thing. */
export function DuplicatesHint({ complaint: { id, status } }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const isNew = status === 'RECEIVED'
  const { data } = useQuery({ ...listComplaintDuplicatesOptions({ path: { id } }), enabled: isNew })
  const count = data?.items.filter((one) => !isEnded(one.status)).length ?? 0
  if (!isNew || count === 0) return null
  return (
    <p role="status" className={styles.hint}>
      {t('duplicates.hint', { count })} <a href="#duplicates">{t('duplicates.look')}</a>
    </p>
  )
}
