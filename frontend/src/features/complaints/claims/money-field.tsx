import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

type Props = { name: string | string[]; label: string; required?: boolean }

/** Yuan and fen, as text: no float between a person and the sum. */
export function MoneyField({ name, label, required = false }: Props) {
  const { t } = useTranslation('complaints')
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        { required, message: t('act.required') },
        { pattern: /^\d{1,9}(\.\d{1,2})?$/, message: t('claims.money') },
      ]}
    >
      <Input inputMode="decimal" prefix="¥" autoComplete="off" />
    </Form.Item>
  )
}
