import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { kinds, lines } from '../words'
import { OpeningFields } from './opening-fields'
import styles from './unit-fields.module.css'

/** What is said once, when the unit is made. */
export function UnitIdentityFields() {
  const { t } = useTranslation(['organization', 'common'])
  return (
    <div className={styles.pair}>
      <Form.Item name="kind" label={t('field.kind')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select options={kinds.map((value) => ({ value, label: t(`common:unitKind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('field.code')}
        extra={t('form.codeHint')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input maxLength={32} autoComplete="off" spellCheck={false} />
      </Form.Item>
    </div>
  )
}

export function UnitDetailFields() {
  const { t } = useTranslation(['organization', 'common'])
  const days = Array.from({ length: 31 }, (_, index) => ({ value: index + 1, label: index + 1 }))
  return (
    <>
      <Form.Item
        name="name"
        label={t('field.name')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="businessLine" label={t('field.businessLine')}>
        <Select options={lines.map((value) => ({ value, label: t(`line.${value}`) }))} />
      </Form.Item>
      <Form.Item name="address" label={t('field.address')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <h3 className={styles.heading}>{t('unit.phones')}</h3>
      <Phones />
      <h3 className={styles.heading}>{t('unit.hours')}</h3>
      <OpeningFields />
      <Form.Item name="marketDays" label={t('field.marketDays')} extra={t('form.marketHint')}>
        <Select mode="multiple" options={days} placeholder={t('form.noMarketDays')} />
      </Form.Item>
      <h3 className={styles.heading}>{t('form.where')}</h3>
      <div className={styles.pair}>
        <Form.Item name="divisionCode" label={t('field.divisionCode')}>
          <Input maxLength={12} inputMode="numeric" placeholder="420102" />
        </Form.Item>
        <Form.Item name="timeZone" label={t('field.timeZone')}>
          <Select
            showSearch
            options={Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }))}
          />
        </Form.Item>
      </div>
    </>
  )
}

function Phones() {
  const { t } = useTranslation(['organization', 'common'])
  return (
    <div className={styles.phones}>
      {(['supervisionPhone', 'conveniencePhone', 'enquiryPhone'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`field.${name}`)}>
          <Input type="tel" inputMode="tel" maxLength={20} autoComplete="off" placeholder="027-85500185" />
        </Form.Item>
      ))}
    </div>
  )
}
