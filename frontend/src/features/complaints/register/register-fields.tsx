import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '~/ui/unit-select'
import { WallTimeInput } from '~/ui/wall-time-input'
import styles from './register-form.module.css'

export function PeopleFields() {
  const { t } = useTranslation('complaints')
  const onBehalf = Form.useWatch('onBehalf')
  return (
    <>
      <Somebody of="customer" />
      <Form.Item name={['customer', 'address']} label={t('field.address')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="onBehalf" valuePropName="checked" noStyle={!onBehalf}>
        <Checkbox>{t('register.behalf')}</Checkbox>
      </Form.Item>
      {onBehalf && (
        <div className={styles.behalf}>
          <p className={styles.hint}>{t('register.behalfHint')}</p>
          <Somebody of="representative" />
          <Form.Item name={['representative', 'relation']} label={t('field.relation')}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        </div>
      )}
    </>
  )
}

function Somebody({ of }: { of: 'customer' | 'representative' }) {
  const { t } = useTranslation('complaints')
  return (
    <div className={styles.pair}>
      <Form.Item
        name={[of, 'name']}
        label={t('field.name')}
        rules={[{ required: true, whitespace: true, message: t('register.required') }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[of, 'phone']} label={t('field.phone')}>
        <Input type="tel" inputMode="tel" maxLength={30} autoComplete="off" />
      </Form.Item>
    </div>
  )
}

export function UnitFields() {
  const { t } = useTranslation('complaints')
  const earlier = Form.useWatch('earlier')
  return (
    <>
      <Form.Item
        name="unitId"
        label={t('field.unit')}
        rules={[{ required: true, message: t('register.choose') }]}
      >
        <UnitSelect />
      </Form.Item>
      <Form.Item name="earlier" valuePropName="checked" noStyle={!earlier}>
        <Checkbox>{t('register.earlier')}</Checkbox>
      </Form.Item>
      {earlier && (
        <Form.Item
          name="receivedAt"
          label={t('register.receivedAt')}
          rules={[{ required: true, message: t('register.required') }]}
        >
          <WallTimeInput />
        </Form.Item>
      )}
    </>
  )
}
