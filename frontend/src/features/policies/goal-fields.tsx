import { Button, Checkbox, Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './policies.module.css'
import { kinds, measures } from './values'

/** The clocks a policy asks for, each kind once. */
export function GoalFields() {
  const { t } = useTranslation('policies')
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.goals')}</legend>
      <Form.List name="goals">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <fieldset key={key} className={styles.goal} aria-label={t('goal.nth', { n: index + 1 })}>
                <GoalRow at={name} />
                <Button
                  type="text"
                  danger
                  disabled={fields.length <= 1}
                  onClick={() => remove(name)}
                  aria-label={t('goal.remove', { n: index + 1 })}
                >
                  ×
                </Button>
              </fieldset>
            ))}
            <Button
              block
              disabled={fields.length >= kinds.length}
              onClick={() => add({ measure: 'SAME_DAY', pauses: false })}
            >
              {t('goal.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

function GoalRow({ at }: { at: number }) {
  const { t } = useTranslation(['policies', 'complaints'])
  const measure = Form.useWatch(['goals', at, 'measure'])
  const required = [{ required: true, message: t('form.required') }]
  return (
    <div className={styles.fields}>
      <Form.Item name={[at, 'kind']} label={t('field.kind')} rules={required}>
        <Select options={kinds.map((value) => ({ value, label: t(`complaints:clock.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[at, 'measure']} label={t('field.measure')} rules={required}>
        <Select options={measures.map((value) => ({ value, label: t(`measure.${value}`) }))} />
      </Form.Item>
      {measure !== 'SAME_DAY' && (
        <Form.Item name={[at, 'amount']} label={t('field.amount')} rules={required}>
          <InputNumber min={1} max={100_000} precision={0} />
        </Form.Item>
      )}
      <Form.Item name={[at, 'escalateEveryHours']} label={t('field.escalate')}>
        <InputNumber min={1} max={720} precision={0} placeholder={t('field.escalateHint')} />
      </Form.Item>
      <Form.Item name={[at, 'pauses']} valuePropName="checked">
        <Checkbox>{t('field.pauses')}</Checkbox>
      </Form.Item>
    </div>
  )
}
