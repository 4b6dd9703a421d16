import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import {
  leaveStaff,
  returnStaff,
  type StaffAction,
  type StaffChange,
  type StaffView,
  updateStaff,
} from '~/api/generated'
import { FormBody } from '~/ui/form-sheet'
import { changeOf, valuesOf } from './draft'
import styles from './staff.module.css'
import { StaffFields } from './staff-fields'
import { useStaffChanged } from './use-staff-changed'

type Asked = { path: { id: string }; headers: { 'If-Match': string } }
type Props = { action: StaffAction; person: StaffView; onDone: () => void; onReload: () => void }

// An action the API adds is a compile error here until it has a call.
const calls: Record<StaffAction, (asked: Asked, values: StaffChange) => Promise<{ data: StaffView }>> = {
  UPDATE: (asked, values) => updateStaff({ ...asked, body: changeOf(values), throwOnError: true }),
  LEAVE: (asked) => leaveStaff({ ...asked, throwOnError: true }),
  RETURN: (asked) => returnStaff({ ...asked, throwOnError: true }),
}

export function StaffStep({ action, person, onDone, onReload }: Props) {
  const { t } = useTranslation(['organization', 'common'])
  const changed = useStaffChanged()

  async function send(values: StaffChange) {
    const asked = { path: { id: person.id }, headers: ifMatch(person.version) }
    changed((await calls[action](asked, values)).data)
  }

  return (
    <div className={styles.sheet}>
      <FormBody<StaffChange>
        action={t(`staff.submit.${action}`)}
        danger={action === 'LEAVE'}
        initialValues={valuesOf(person)}
        send={send}
        done={t(`staff.done.${action}`, { name: person.name })}
        onDone={onDone}
        onReload={onReload}
      >
        {action === 'UPDATE' ? <StaffFields /> : <p>{t(`staff.help.${action}`, { name: person.name })}</p>}
      </FormBody>
      <Button type="text" onClick={onDone}>
        {t('common:action.cancel')}
      </Button>
    </div>
  )
}
