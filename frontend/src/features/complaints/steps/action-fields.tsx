import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { StaffSelect } from '~/ui/staff-select'
import { AnswerFields } from './answer-fields'
import { CloseFields } from './close-fields'
import { MergeFields } from './merge-fields'
import { VisitFields } from './visit-fields'
import { RecheckFields, TransferFields, Words } from './word-fields'

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
      return <AnswerFields complaint={complaint} />
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
      {action === 'MERGE' && <MergeFields complaint={complaint} />}
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
      </Form.Item>
    </>
  )
}
