import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { isCounter } from '~/app/paths'
import { WallTimeInput } from '~/ui/wall-time-input'
import { PhotoField } from '../counter/photo-field'
import { contactKinds } from '../words'
import styles from './action-sheet.module.css'

/** A contact with the customer, or an attempt at one. */
export function VisitFields({ zone }: { zone: string }) {
  const { t } = useTranslation('complaints')
  const counter = isCounter(useLocation().pathname)
  const required = [{ required: true, message: t('act.required') }]
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('act.contact')}</legend>
        <div className={styles.pair}>
          <Form.Item name={['contact', 'kind']} rules={required} initialValue="VISIT">
            <KindSelect label={t('close.kind')} />
          </Form.Item>
          <Form.Item name={['contact', 'at']} rules={required}>
            <WallTimeInput zone={zone} aria-label={t('close.at')} />
          </Form.Item>
        </div>
      </fieldset>
      <Form.Item name="reached" label={t('field.reached')} rules={required}>
        <Radio.Group
          options={[
            { value: true, label: t('act.reached') },
            { value: false, label: t('act.notReached') },
          ]}
        />
      </Form.Item>
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={4} maxLength={1000} showCount placeholder={t('act.visitHint')} />
      </Form.Item>
      {counter && (
        <Form.Item name="photos" label={t('act.photos')}>
          <PhotoField />
        </Form.Item>
      )}
    </>
  )
}

type KindProps = { id?: string; value?: string; onChange?: (value: string) => void; label: string }

export function KindSelect({ label, ...field }: KindProps) {
  const { t } = useTranslation('complaints')
  const options = contactKinds.map((value) => ({ value, label: t(`contactKind.${value}`) }))
  return <Select {...field} aria-label={label} placeholder={t('close.kind')} options={options} />
}
