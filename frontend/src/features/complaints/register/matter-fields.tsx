import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { channels, types } from '../words'
import { DetailFields } from './detail-fields'
import styles from './register-form.module.css'
import { useCategories } from './use-categories'

export function MatterFields() {
  const { t } = useTranslation('complaints')
  const categories = useCategories()
  const channel = Form.useWatch('channel')
  const choose = [{ required: true, message: t('register.choose') }]
  return (
    <>
      <Form.Item name="type" label={t('field.type')}>
        <Radio.Group
          optionType="button"
          block
          options={types.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="categoryCode" label={t('field.category')} rules={choose}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('register.category')}
            options={categories.openOptions}
            loading={categories.isPending}
          />
        </Form.Item>
        <Form.Item name="channel" label={t('field.channel')} rules={choose}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          />
        </Form.Item>
      </div>
      {channel === 'REGULATOR' && (
        <Form.Item
          name="regulatorReference"
          label={t('field.regulatorReference')}
          rules={[{ required: true, whitespace: true, message: t('register.required') }]}
        >
          <Input maxLength={60} autoComplete="off" placeholder={t('register.regulatorHint')} />
        </Form.Item>
      )}
      <DetailFields />
      <Form.Item name="itemNumber" label={t('field.itemNumber')} extra={t('register.itemHint')}>
        <Input maxLength={40} autoComplete="off" autoCapitalize="characters" className={styles.item} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('field.text')}
        rules={[{ required: true, whitespace: true, message: t('register.required') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 5, maxRows: 14 }}
          maxLength={4000}
          placeholder={t('register.textHint')}
        />
      </Form.Item>
    </>
  )
}
