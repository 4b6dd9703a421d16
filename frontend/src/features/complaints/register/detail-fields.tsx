import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '~/lib/language'
import { type DetailField, detailFieldsOf, titlesOf } from './detail-schema'
import styles from './register-form.module.css'
import { useCategories } from './use-categories'

/** What the chosen category asks for beside the matter; drawn from its schema, judged by the server. */
export function DetailFields() {
  const code: string | undefined = Form.useWatch('categoryCode')
  const { schemaOf } = useCategories()
  const fields = detailFieldsOf(schemaOf(code))
  if (fields.length === 0) return null
  return (
    <div className={styles.pair}>
      {fields.map((field) => (
        <Detail key={`${code} ${field.name}`} field={field} />
      ))}
    </div>
  )
}

function Detail({ field }: { field: DetailField }) {
  const { t } = useTranslation('complaints')
  const { title } = titlesOf(field, useLanguage())
  const isBox = field.type === 'boolean'
  return (
    <Form.Item
      name={['details', field.name]}
      label={isBox ? undefined : title}
      valuePropName={isBox ? 'checked' : 'value'}
      rules={[{ required: field.required, message: t('register.required') }]}
    >
      <Control field={field} title={title} />
    </Form.Item>
  )
}

/** The browser's own field where there is one; `rest` is what the form gives its child. */
function Control({ field, title, ...rest }: { field: DetailField; title: string }): ReactElement {
  const language = useLanguage()
  if (field.type === 'boolean') return <Checkbox {...rest}>{title}</Checkbox>
  if (field.enum)
    return (
      <Select
        {...rest}
        allowClear
        options={titlesOf(field, language).values.map(([value, label]) => ({ value, label }))}
      />
    )
  if (field.type === 'number' || field.type === 'integer')
    return (
      <InputNumber
        {...rest}
        min={field.minimum}
        max={field.maximum}
        precision={field.type === 'integer' ? 0 : undefined}
        className={styles.number}
      />
    )
  if (field.format === 'date') return <Input {...rest} type="date" />
  return <Input {...rest} maxLength={field.maxLength} autoComplete="off" />
}
