import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgUnitView, UnitAction } from '~/api/generated'
import { getOrgUnitOptions } from '~/api/generated/@tanstack/react-query.gen'
import { AddUnit } from './add-unit'
import { CloseUnit, ReopenUnit } from './close-unit'
import { EditUnit } from './edit-unit'
import { MoveUnit } from './move-unit'
import styles from './unit-panel.module.css'

/** The unit as it was when the step was begun: the change is made against that. */
export type StepProps = { unit: OrgUnitView; onClose: () => void; onReload: () => void }

// An action the API adds is a compile error here until it has its sheet.
const sheets: Record<UnitAction, ComponentType<StepProps>> = {
  ADD_CHILD: AddUnit,
  UPDATE: EditUnit,
  MOVE: MoveUnit,
  REOPEN: ReopenUnit,
  CLOSE: CloseUnit,
}
const order = Object.keys(sheets) as UnitAction[]

/** Exactly what the server says this person may do with this unit. */
export function UnitActions({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  const cache = useQueryClient()
  const [begun, begin] = useState<{ action: UnitAction; unit: OrgUnitView }>()
  const offered = order.filter((action) => unit.availableActions.includes(action))
  if (offered.length === 0) return null

  async function reload(action: UnitAction) {
    const path = { id: unit.id }
    begin({ action, unit: await cache.fetchQuery({ ...getOrgUnitOptions({ path }), staleTime: 0 }) })
  }

  const Step = begun && sheets[begun.action]
  return (
    <section className={styles.actions} aria-label={t('unit.actions')}>
      {offered.map((action, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          danger={action === 'CLOSE'}
          onClick={() => begin({ action, unit })}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      {begun && Step && (
        <Step
          key={`${begun.action} ${begun.unit.version}`}
          unit={begun.unit}
          onClose={() => begin(undefined)}
          onReload={() => reload(begun.action)}
        />
      )}
    </section>
  )
}
