import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintAction, ComplaintView, Proof } from '~/api/generated'
import { StaffSelect } from '~/ui/staff-select'
import { CloseFields, UNREACHED } from './close-fields'
import type { BodyOf } from './queries'

type Props = { action: ComplaintAction; complaint: ComplaintView }

export function ActionFields({ action, complaint }: Props) {
  const { t } = useTranslation('complaints')
  const required = [{ required: true, message: t('act.required') }]
  if (action === 'CLOSE') return <CloseFields zone={complaint.timeZone} />
  if (action === 'ANSWER')
    return (
      <Form.Item name="text" label={t('field.answer')} rules={required}>
        <Input.TextArea rows={8} maxLength={4000} showCount placeholder={t('act.answerHint')} autoFocus />
      </Form.Item>
    )
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
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
      </Form.Item>
    </>
  )
}

/** The form's values as the contract's body: an empty note is no note, and "could not be asked" is not a satisfaction. */
export function bodyOf<A extends ComplaintAction>(action: A, values: object): BodyOf[A] {
  if (action !== 'CLOSE')
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as BodyOf[A]
  const { satisfaction, attempts, ...rest } = values as Omit<Proof, 'satisfaction'> & {
    satisfaction: string
  }
  const asked = satisfaction !== UNREACHED
  return { ...rest, attempts: asked ? [] : (attempts ?? []), ...(asked && { satisfaction }) } as BodyOf[A]
}
