import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import { moveOrgUnit, type OrgUnitMove, type OrgUnitView } from '~/api/generated'
import { getOrgUnitOptions, listOrgUnitsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { counted } from '~/api/paging'
import { FormSheet } from '~/ui/form-sheet'
import { UnitSelect } from '~/ui/unit-select'
import styles from './move-unit.module.css'
import type { StepProps } from './unit-actions'
import { useUnitChanged } from './use-unit-changed'

export function MoveUnit({ unit, onClose, onReload }: StepProps) {
  const { t } = useTranslation('organization')
  const changed = useUnitChanged()

  async function send(body: OrgUnitMove) {
    const asked = { path: { id: unit.id }, headers: ifMatch(unit.version), body }
    changed((await moveOrgUnit({ ...asked, throwOnError: true })).data)
  }

  return (
    <FormSheet<OrgUnitMove>
      title={t('move.title', { name: unit.name })}
      action={t('move.submit')}
      send={send}
      done={t('move.done', { name: unit.name })}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <Form.Item
        name="parentId"
        label={t('move.parent')}
        rules={[{ required: true, message: t('form.choose') }]}
      >
        <UnitSelect />
      </Form.Item>
      <Form.Item<OrgUnitMove> noStyle shouldUpdate>
        {({ getFieldValue }) => <WhatMoves unit={unit} parentId={getFieldValue('parentId')} />}
      </Form.Item>
    </FormSheet>
  )
}

const wayOf = (units: { name: string }[]) => units.map(({ name }) => name).join(' / ')

/** What is about to happen, before it does: from where to where, how deep, and how much moves along. */
function WhatMoves({ unit, parentId }: { unit: OrgUnitView; parentId?: string }) {
  const { t } = useTranslation('organization')
  const subtree = useQuery(listOrgUnitsOptions({ query: { unit: unit.id, limit: 1, ...counted } }))
  const parent = useQuery({
    ...getOrgUnitOptions({ path: { id: parentId ?? '' } }),
    enabled: Boolean(parentId),
  }).data
  const below = subtree.data?.total && subtree.data.total - 1
  const from = unit.ancestors.length + 1
  const to = parent && parent.ancestors.length + 2
  return (
    <div className={styles.moves} role="status">
      <dl>
        <dt>{t('move.from')}</dt>
        <dd>{wayOf(unit.ancestors)}</dd>
        {parent && (
          <>
            <dt>{t('move.to')}</dt>
            <dd>{wayOf([...parent.ancestors, parent])}</dd>
          </>
        )}
      </dl>
      {to && <p>{from === to ? t('move.sameLevel', { level: to }) : t('move.levels', { from, to })}</p>}
      {below !== undefined && <p>{below ? t('move.along', { count: below }) : t('move.alone')}</p>}
    </div>
  )
}
