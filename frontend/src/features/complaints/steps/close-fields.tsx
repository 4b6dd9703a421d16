import { Button, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { WallTimeInput } from '~/ui/wall-time-input'
import { faults, satisfactions } from '../words'
import styles from './action-sheet.module.css'
import { KindSelect } from './visit-fields'

/** Stands in the form where the customer could not be asked; the contract knows it as the absence of an answer. */
export const UNREACHED = 'UNREACHED'

const fewestAttempts = 3

/** The proof that closing needs: what was done, a contact, a fault, and the customer's word or three attempts to get it. */
export function CloseFields({ zone, told }: { zone: string; told: number }) {
  const { t } = useTranslation('complaints')
  const required = [{ required: true, message: t('act.required') }]
  const satisfaction = Form.useWatch('satisfaction')
  return (
    <>
      <Form.Item name="done" label={t('close.done')} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} placeholder={t('close.doneHint')} />
      </Form.Item>
      <fieldset className={styles.group}>
        <legend>{t('close.contact')}</legend>
        <div className={styles.pair}>
          <Form.Item name={['contact', 'kind']} rules={required}>
            <KindSelect label={`${t('close.contact')} ${t('close.kind')}`} />
          </Form.Item>
          <Form.Item name={['contact', 'at']} rules={required}>
            <WallTimeInput zone={zone} aria-label={`${t('close.contact')} ${t('close.at')}`} />
          </Form.Item>
        </div>
      </fieldset>
      <Form.Item name="fault" label={t('close.fault')} rules={required}>
        <Select options={faults.map((value) => ({ value, label: t(`fault.${value}`) }))} />
      </Form.Item>
      <Form.Item name="satisfaction" label={t('close.satisfaction')} rules={required}>
        <Radio.Group
          options={[
            ...satisfactions.map((value) => ({ value: value as string, label: t(`satisfaction.${value}`) })),
            { value: UNREACHED, label: t('close.unreached') },
          ]}
        />
      </Form.Item>
      {satisfaction === UNREACHED && <Attempts zone={zone} told={told} />}
    </>
  )
}

/** Attempts that stand on the timeline already count, and are not written down twice. */
function Attempts({ zone, told }: { zone: string; told: number }) {
  const { t } = useTranslation('complaints')
  const fewest = Math.max(0, fewestAttempts - told)
  const required = [{ required: true, message: t('act.required') }]
  return (
    <fieldset className={styles.group}>
      <legend>{t('close.attempts')}</legend>
      {told > 0 && <p>{t('close.told', { count: told })}</p>}
      <Form.List name="attempts" initialValue={Array.from({ length: fewest }, () => ({ kind: 'CALL' }))}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <div key={key} className={styles.attempt}>
                <Form.Item name={[name, 'kind']} rules={required}>
                  <KindSelect label={`${t('close.attempt', { n: index + 1 })} ${t('close.kind')}`} />
                </Form.Item>
                <Form.Item name={[name, 'at']} rules={required}>
                  <WallTimeInput
                    zone={zone}
                    aria-label={`${t('close.attempt', { n: index + 1 })} ${t('close.at')}`}
                  />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('close.removeAttempt', { n: index + 1 })}
                  onClick={() => remove(name)}
                  disabled={fields.length <= fewest}
                >
                  ×
                </Button>
              </div>
            ))}
            <Button block onClick={() => add({ kind: 'CALL' })}>
              {t('close.addAttempt')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}
