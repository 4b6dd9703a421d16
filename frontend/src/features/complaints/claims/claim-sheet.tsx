import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import { ifMatch } from '~/api/change'
import type { Claim } from '~/api/generated'
import { FormSheet } from '~/ui/form-sheet'
import { UnitSelect } from '~/ui/unit-select'
import { Words } from '../steps/word-fields'
import { callClaim } from './claim-calls'
import type { ClaimStep } from './claim-steps'
import { type FactValues, factsOf } from './claim-values'
import { FactFields } from './fact-fields'
import { MoneyField } from './money-field'
import { PreviewSum } from './preview-sum'

type Values = { facts?: FactValues['facts']; amount?: string; reason?: string }
type Props = { claim: Claim; step: ClaimStep; onClose: () => void }

/** One step of a claim, filled in and confirmed against the claim as it was seen. */
export function ClaimSheet({ claim, step, onClose }: Props) {
  const { t } = useTranslation('complaints')
  const cache = useQueryClient()
  const { facts, course, compensation } = claim
  const given: Partial<Record<ClaimStep, Values>> = {
    REVIEW: { facts },
    DECIDE: { amount: compensation?.amount },
    PAY: { amount: course.decided },
  }

  async function send({ facts: said, ...rest }: Values) {
    const body = { ...rest, ...(said && { facts: factsOf(said) }) }
    const path = { id: claim.complaintId, claimId: claim.id }
    await callClaim(step, { path, headers: ifMatch(claim.version), body: filled(body) })
    forget(cache, 'listClaims', 'listComplaintTimeline')
  }

  const reload = () => {
    forget(cache, 'listClaims')
    onClose()
  }

  return (
    <FormSheet<Values>
      title={`${t(`claims.action.${step}`)} · ${facts.itemNumber}`}
      action={t('claims.confirm', { action: t(`claims.action.${step}`) })}
      danger={step === 'REJECT' || step === 'WITHDRAW'}
      initialValues={given[step]}
      send={send}
      done={t(`claims.done.${step}`)}
      onDone={onClose}
      onClose={onClose}
      onReload={reload}
    >
      {(form) => <Fields step={step} facts={() => form.getFieldValue('facts')} />}
    </FormSheet>
  )
}

const filled = (body: object) => Object.fromEntries(Object.entries(body).filter(([, value]) => value))

function Fields({ step, facts }: { step: ClaimStep; facts: () => FactValues['facts'] }) {
  const { t } = useTranslation('complaints')
  if (step === 'REVIEW')
    return (
      <>
        <FactFields />
        <Form.Item name="note" label={t('field.note')}>
          <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
        </Form.Item>
        <PreviewSum facts={facts} />
      </>
    )
  if (step === 'DECIDE' || step === 'PAY') return <Amount step={step} />
  return (
    <>
      {step === 'HAND_OVER' && (
        <Form.Item
          name="unitId"
          label={t('claims.field.unitId')}
          rules={[{ required: true, message: t('act.chooseUnit') }]}
        >
          <UnitSelect />
        </Form.Item>
      )}
      <Words name="reason" label={t('field.reason')} hint={t('act.reasonHint')} />
    </>
  )
}

function Amount({ step }: { step: 'DECIDE' | 'PAY' }) {
  const { t } = useTranslation('complaints')
  const decides = step === 'DECIDE'
  return (
    <>
      <MoneyField name="amount" label={t(decides ? 'claims.field.decided' : 'claims.field.paid')} required />
      <Form.Item
        name={decides ? 'reason' : 'reference'}
        label={t(decides ? 'claims.field.decisionReason' : 'claims.field.reference')}
        extra={decides && t('claims.otherHint')}
      >
        <Input.TextArea autoSize maxLength={decides ? 1000 : 100} />
      </Form.Item>
    </>
  )
}
