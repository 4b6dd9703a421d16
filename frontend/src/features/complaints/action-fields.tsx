import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintAction, ComplaintView, Proof } from '~/api/generated'
import { StaffSelect } from '~/ui/staff-select'
import { UnitSelect } from '~/ui/unit-select'
import type { BodyOf } from './calls'
import { CaseSelect } from './case-select'
import { CloseFields, UNREACHED } from './close-fields'
import { VisitFields } from './visit-fields'

type Props = { action: ComplaintAction; complaint: ComplaintView }

/** What each step asks for, in the contract's own fields, so that a refusal finds its place. */
export function ActionFields({ action, complaint }: Props) {
  const { t } = useTranslation('complaints')
  switch (action) {
    case 'CLOSE':
      return <CloseFields zone={complaint.timeZone} told={complaint.attempts} />
    case 'VISIT':
      return <VisitFields zone={complaint.timeZone} />
    case 'ANSWER':
      return <Words name="text" label={t('field.answer')} hint={t('act.answerHint')} most={4000} rows={8} />
    case 'ASK_CUSTOMER':
      return <Words name="text" label={t('field.question')} hint={t('act.questionHint')} />
    case 'RESUME':
      return <Words name="text" label={t('field.reply')} hint={t('act.replyHint')} />
    case 'INSTRUCT':
      return <Words name="text" label={t('field.instruction')} hint={t('act.reasonHint')} />
    case 'REOPEN':
    case 'WITHDRAW':
    case 'ESCALATE':
      return <Words name="reason" label={t('field.reason')} hint={t('act.reasonHint')} />
    case 'RECHECK':
      return <RecheckFields />
    case 'TRANSFER':
      return <TransferFields />
    default:
      return <Remarked action={action} complaint={complaint} />
  }
}

type WordsProps = { name: string; label: string; hint: string; most?: number; rows?: number }

function Words({ name, label, hint, most = 1000, rows = 4 }: WordsProps) {
  const { t } = useTranslation('complaints')
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, whitespace: true, message: t('act.required') }]}
    >
      <Input.TextArea rows={rows} maxLength={most} showCount placeholder={hint} autoFocus />
    </Form.Item>
  )
}

function TransferFields() {
  const { t } = useTranslation('complaints')
  return (
    <>
      <Form.Item
        name="unitId"
        label={t('field.unitId')}
        rules={[{ required: true, message: t('act.chooseUnit') }]}
      >
        <UnitSelect />
      </Form.Item>
      <Words name="reason" label={t('field.reason')} hint={t('act.reasonHint')} />
    </>
  )
}

function RecheckFields() {
  const { t } = useTranslation('complaints')
  return (
    <>
      <Form.Item
        name="confirmed"
        label={t('field.confirmed')}
        rules={[{ required: true, message: t('act.required') }]}
      >
        <Radio.Group
          options={[
            { value: true, label: t('act.confirmed') },
            { value: false, label: t('act.rejected') },
          ]}
        />
      </Form.Item>
      <Words name="note" label={t('field.found')} hint={t('act.visitHint')} />
    </>
  )
}

/** A step that may be taken without a word; some also name a person or another case. */
function Remarked({ action, complaint }: Props) {
  const { t } = useTranslation('complaints')
  return (
    <>
      {action === 'ASSIGN' && (
        <Form.Item
          name="staffId"
          label={t('field.staffId')}
          rules={[{ required: true, message: t('act.chooseStaff') }]}
        >
          <StaffSelect unit={complaint.unit.id} />
        </Form.Item>
      )}
      {action === 'MERGE' && (
        <Form.Item
          name="into"
          label={t('field.into')}
          rules={[{ required: true, message: t('act.chooseCase') }]}
        >
          <CaseSelect except={complaint.id} />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
      </Form.Item>
    </>
  )
}

const isSaid = (value: unknown) => value !== undefined && value !== null && value !== ''

/** The form's values as the contract's body: an empty note is no note, and "could not be asked" is not a satisfaction. */
export function bodyOf<A extends ComplaintAction>(action: A, values: object): BodyOf[A] {
  if (action !== 'CLOSE')
    return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value))) as BodyOf[A]
  const { satisfaction, attempts, ...rest } = values as Omit<Proof, 'satisfaction'> & {
    satisfaction: string
  }
  const asked = satisfaction !== UNREACHED
  return { ...rest, attempts: asked ? [] : (attempts ?? []), ...(asked && { satisfaction }) } as BodyOf[A]
}
