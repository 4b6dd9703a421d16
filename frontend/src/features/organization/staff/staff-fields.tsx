import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '~/ui/unit-select'
import { posts } from '../words'
import styles from './staff.module.css'

export function StaffFields() {
  const { t } = useTranslation('organization')
  const required = { required: true, whitespace: true, message: t('form.required') }
  return (
    <>
      <div className={styles.pair}>
        <Form.Item name="name" label={t('field.staffName')} rules={[required]}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="badgeName" label={t('field.badgeName')}>
          <Input maxLength={50} autoComplete="off" placeholder={t('form.badgeHint')} />
        </Form.Item>
      </div>
      <Form.Item
        name="unitId"
        label={t('field.unit')}
        rules={[{ required: true, message: t('form.choose') }]}
      >
        <UnitSelect />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          name="post"
          label={t('field.post')}
          rules={[{ required: true, message: t('form.choose') }]}
        >
          <Select options={posts.map((value) => ({ value, label: t(`post.${value}`) }))} />
        </Form.Item>
        <Form.Item name="hireDate" label={t('field.hireDate')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="account" label={t('field.account')} extra={t('form.accountHint')}>
        <Input maxLength={100} autoComplete="off" spellCheck={false} />
      </Form.Item>
    </>
  )
}

/** The number is said once, when somebody joins. */
export function StaffNumberField() {
  const { t } = useTranslation('organization')
  return (
    <Form.Item
      name="number"
      label={t('field.number')}
      rules={[{ required: true, whitespace: true, message: t('form.required') }]}
    >
      <Input maxLength={32} autoComplete="off" spellCheck={false} />
    </Form.Item>
  )
}
