import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { hoursOf } from './hours'

type Props = { name: string | string[]; label: string; hint: string }

/** Several stretches of a day in one field, quicker than a row of clocks. */
export function HoursInput({ name, label, hint }: Props) {
  const { t } = useTranslation('calendars')
  const check = async (_: unknown, text = '') => {
    if (hoursOf(text) === null) throw new Error(t('form.hours'))
  }
  return (
    <Form.Item name={name} label={label} rules={[{ validator: check }]}>
      <Input placeholder={hint} autoComplete="off" />
    </Form.Item>
  )
}
