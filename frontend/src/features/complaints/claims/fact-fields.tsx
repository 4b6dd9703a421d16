import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './claims.module.css'
import { MoneyField } from './money-field'
import { exemptions, losses, services } from './words'

/** What a compensation is computed from, in the contract's own fields below `facts`. */
export function FactFields() {
  const { t } = useTranslation('complaints')
  const required = [{ required: true, message: t('act.required') }]
  const insured = Form.useWatch(['facts', 'insured'])
  const options = <T extends string>(values: T[], word: (value: T) => string) =>
    values.map((value) => ({ value, label: word(value) }))
  return (
    <>
      <Form.Item name={['facts', 'itemNumber']} label={t('field.itemNumber')} rules={required}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name={['facts', 'service']} label={t('claims.field.service')} rules={required}>
          <Select options={options(services, (value) => t(`claims.service.${value}`))} />
        </Form.Item>
        <Form.Item name={['facts', 'loss']} label={t('claims.field.loss')} rules={required}>
          <Select options={options(losses, (value) => t(`claims.loss.${value}`))} />
        </Form.Item>
        <Form.Item name={['facts', 'postedOn']} label={t('claims.field.postedOn')} rules={required}>
          <Input type="date" />
        </Form.Item>
        <MoneyField name={['facts', 'postage']} label={t('claims.field.postage')} required />
      </div>
      <Form.Item name={['facts', 'insured']} label={t('claims.field.insured')}>
        <Radio.Group
          options={[
            { value: true, label: t('claims.insured') },
            { value: false, label: t('claims.uninsured') },
          ]}
        />
      </Form.Item>
      <div className={styles.pair}>
        {insured && <MoneyField name={['facts', 'declaredValue']} label={t('claims.field.declaredValue')} />}
        <MoneyField name={['facts', 'itemValue']} label={t('claims.field.itemValue')} />
        <MoneyField name={['facts', 'actualLoss']} label={t('claims.field.actualLoss')} />
      </div>
      <Form.Item name={['facts', 'exemption']} label={t('claims.field.exemption')}>
        <Select
          allowClear
          placeholder={t('claims.noExemption')}
          options={options(exemptions, (value) => t(`claims.exemption.${value}`))}
        />
      </Form.Item>
      <Flag name="international" />
      <Flag name="termsNotMadeKnown" />
      <Flag name="intentOrGrossNegligence" />
    </>
  )
}

function Flag({ name }: { name: 'international' | 'termsNotMadeKnown' | 'intentOrGrossNegligence' }) {
  const { t } = useTranslation('complaints')
  return (
    <Form.Item name={['facts', name]} valuePropName="checked" className={styles.flag}>
      <Checkbox>{t(`claims.field.${name}`)}</Checkbox>
    </Form.Item>
  )
}
