import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '~/ui/unit-select'

type WordsProps = { name: string; label: string; hint: string; most?: number; rows?: number }

/** What has to be said for a step to be taken. */
export function Words({ name, label, hint, most = 1000, rows = 4 }: WordsProps) {
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

export function TransferFields() {
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

export function RecheckFields() {
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
