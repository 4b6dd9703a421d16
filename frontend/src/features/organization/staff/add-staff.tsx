import { useTranslation } from 'react-i18next'
import { createStaff, type StaffDraft } from '~/api/generated'
import { useMe } from '~/api/me'
import { useDraft } from '~/lib/use-draft'
import { FormSheet } from '~/ui/form-sheet'
import { draftOf } from './draft'
import { StaffFields, StaffNumberField } from './staff-fields'
import { useStaffChanged } from './use-staff-changed'

export function AddStaff({ unit, onClose }: { unit?: string; onClose: () => void }) {
  const { t } = useTranslation('organization')
  const me = useMe()
  const draft = useDraft()
  const changed = useStaffChanged()

  async function send(values: StaffDraft) {
    const body = draftOf(values)
    const { data } = await draft((headers) => createStaff({ body, headers, throwOnError: true }))
    changed(data)
  }

  return (
    <FormSheet<StaffDraft>
      title={t('staff.add')}
      action={t('staff.add')}
      initialValues={{ unitId: unit ?? me.unit?.id, post: 'COUNTER' }}
      send={send}
      done={t('staff.added')}
      onDone={onClose}
      onClose={onClose}
    >
      <StaffNumberField />
      <StaffFields />
    </FormSheet>
  )
}
