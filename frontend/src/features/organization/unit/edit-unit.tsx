import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import { updateOrgUnit } from '~/api/generated'
import { FormSheet } from '~/ui/form-sheet'
import { detailsOf, type UnitValues, valuesOf } from './draft'
import type { StepProps } from './unit-actions'
import { UnitDetailFields } from './unit-fields'
import { useUnitChanged } from './use-unit-changed'

export function EditUnit({ unit, onClose, onReload }: StepProps) {
  const { t } = useTranslation(['organization', 'common'])
  const changed = useUnitChanged()

  async function send(values: UnitValues) {
    const body = detailsOf(values)
    const asked = { path: { id: unit.id }, headers: ifMatch(unit.version), body }
    changed((await updateOrgUnit({ ...asked, throwOnError: true })).data)
  }

  return (
    <FormSheet<UnitValues>
      title={t('edit.title', { name: unit.name })}
      action={t('common:action.save')}
      initialValues={valuesOf(unit)}
      send={send}
      done={t('edit.done')}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <UnitDetailFields />
    </FormSheet>
  )
}
