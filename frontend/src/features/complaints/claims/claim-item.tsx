import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '~/api/generated'
import { Moment } from '~/ui/time'
import { ClockShape } from '../clocks/clock-shape'
import type { Look } from '../clocks/look'
import { type Fact, Facts } from '../facts'
import { ClaimSheet } from './claim-sheet'
import { type ClaimStep, claimSteps } from './claim-steps'
import styles from './claims.module.css'
import { Compensation } from './compensation'
import { HandOvers } from './hand-overs'
import { useMoney } from './use-money'

const looks = {
  REQUESTED: 'calm',
  UNDER_REVIEW: 'calm',
  DECIDED: 'soon',
  PAID: 'met',
  REJECTED: 'none',
  WITHDRAWN: 'none',
} as const satisfies Record<Claim['status'], Look>

export function ClaimItem({ claim, zone }: { claim: Claim; zone: string }) {
  const { t } = useTranslation('complaints')
  const [begun, begin] = useState<ClaimStep>()
  const { status, course, facts, overdue, unit, compensation, missing } = claim
  return (
    <li className={styles.claim}>
      <div className={styles.line}>
        <strong className="figures">{facts.itemNumber}</strong>
        <span>
          {t(`claims.service.${facts.service}`)} · {t(`claims.loss.${facts.loss}`)}
        </span>
        <span className={styles.status} data-look={overdue ? 'late' : looks[status]}>
          <ClockShape look={overdue ? 'late' : looks[status]} />
          {t(`claims.status.${status}`)}
          {overdue && ` · ${t('claims.overdue')}`}
        </span>
      </div>
      <Facts facts={useFacts(claim, zone)} />
      {missing.length > 0 && (
        <p className={styles.missing}>
          {t('claims.missing', { fields: missing.map((field) => nameOf(t, field)).join(t('clocks.and')) })}
        </p>
      )}
      {compensation && <Compensation compensation={compensation} decided={course.decided !== undefined} />}
      <HandOvers claim={claim} zone={zone} />
      {claim.availableActions.length > 0 && (
        <div className={styles.steps}>
          {claimSteps
            .filter((step) => claim.availableActions.includes(step))
            .map((step) => (
              <Button key={step} size="small" onClick={() => begin(step)}>
                {t(`claims.action.${step}`)}
              </Button>
            ))}
        </div>
      )}
      <span className={styles.none}>{unit.name}</span>
      {begun && <ClaimSheet key={begun} claim={claim} step={begun} onClose={() => begin(undefined)} />}
    </li>
  )
}

const named = ['declaredValue', 'itemValue', 'actualLoss', 'shareLost', 'postage'] as const
type Named = (typeof named)[number]
const isNamed = (field: string): field is Named => named.includes(field as Named)

/** A figure that is still needed, by its name on the form. */
const nameOf = (t: (key: `claims.field.${Named}`) => string, field: string) =>
  isNamed(field) ? t(`claims.field.${field}`) : field

function useFacts({ course }: Claim, zone: string): Fact[] {
  const { t } = useTranslation('complaints')
  const money = useMoney()
  return [
    [t('claims.field.asked'), money(course.asked)],
    [t('claims.field.decided'), course.decided && `${money(course.decided)} · ${course.decidedBy ?? ''}`],
    [t('claims.field.decisionReason'), course.decisionReason],
    [t('claims.field.paid'), course.paid && `${money(course.paid)} · ${course.paidBy ?? ''}`],
    [t('claims.field.reference'), course.paymentReference],
    [t('claims.field.endedReason'), course.endedReason],
    [t('claims.field.dueAt'), <Moment key="due" at={course.dueAt} zone={zone} />],
  ]
}
