import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import { closeOrgUnit, type OrgUnitClosing, reopenOrgUnit } from '~/api/generated'
import { FormSheet } from '~/ui/form-sheet'
import styles from '~/ui/form-sheet.module.css'
import type { StepProps } from './unit-actions'
import { useUnitChanged } from './use-unit-changed'

export function CloseUnit({ unit, onClose, onReload }: StepProps) {
  const { t } = useTranslation('organization')
  const changed = useUnitChanged()

  async function send(body: OrgUnitClosing) {
    const asked = { path: { id: unit.id }, headers: ifMatch(unit.version), body }
    changed((await closeOrgUnit({ ...asked, throwOnError: true })).data)
  }

  return (
    <FormSheet<OrgUnitClosing>
      title={t('close.title', { name: unit.name })}
      action={t('close.submit')}
      danger
      send={send}
      done={t('close.done', { name: unit.name })}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <p className={styles.hint}>{t('close.help')}</p>
      <Form.Item
        name="reason"
        label={t('close.reason')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount placeholder={t('close.reasonHint')} />
      </Form.Item>
    </FormSheet>
  )
}

export function ReopenUnit({ unit, onClose, onReload }: StepProps) {
  const { t } = useTranslation('organization')
  const changed = useUnitChanged()

  async function send() {
    const asked = { path: { id: unit.id }, headers: ifMatch(unit.version) }
    changed((await reopenOrgUnit({ ...asked, throwOnError: true })).data)
  }

  return (
    <FormSheet
      title={t('reopen.title', { name: unit.name })}
      action={t('reopen.submit')}
      send={send}
      done={t('reopen.done', { name: unit.name })}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <p className={styles.hint}>{t('reopen.help')}</p>
    </FormSheet>
  )
}
