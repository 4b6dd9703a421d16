import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { createOrgUnit } from '~/api/generated'
import { paths } from '~/app/paths'
import { useDraft } from '~/lib/use-draft'
import { FormSheet } from '~/ui/form-sheet'
import { kinds } from '../words'
import { detailsOf, emptyUnit, type UnitValues } from './draft'
import type { StepProps } from './unit-actions'
import { UnitDetailFields, UnitIdentityFields } from './unit-fields'
import { useUnitChanged } from './use-unit-changed'

export function AddUnit({ unit: parent, onClose }: StepProps) {
  const { t } = useTranslation('organization')
  const navigate = useNavigate()
  const draft = useDraft()
  const changed = useUnitChanged()

  async function send({ code, kind, ...values }: UnitValues) {
    const body = { ...detailsOf(values), code, kind, parentId: parent.id }
    const { data } = await draft((headers) => createOrgUnit({ body, headers, throwOnError: true }))
    changed(data)
    navigate(paths.unit(data.id))
  }

  return (
    <FormSheet<UnitValues>
      title={t('add.title', { name: parent.name })}
      action={t('add.submit')}
      initialValues={{ ...emptyUnit(parent), kind: below(parent.kind) }}
      send={send}
      done={t('add.done')}
      onDone={onClose}
      onClose={onClose}
    >
      <UnitIdentityFields />
      <UnitDetailFields />
    </FormSheet>
  )
}

/** The usual next step down; a suggestion, which the server judges. */
const below = (kind: UnitValues['kind']) =>
  kind === 'DEPARTMENT' ? kind : (kinds[Math.min(kinds.indexOf(kind) + 1, kinds.indexOf('STATION'))] ?? kind)
