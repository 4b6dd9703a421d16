import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitRef } from '~/api/generated'
import { getOrgUnitOptions, listOrgUnitsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { useDebounced } from '~/lib/use-debounced'
import styles from './select.module.css'

type Props = {
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
  clearable?: boolean
  label?: string
}

/** Finds a unit by typing; 620,000 of them never come at once. */
export function UnitSelect({ id, value, onChange, clearable, label }: Props) {
  const { t } = useTranslation()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  const asked = q.length >= 2
  const found = useQuery({ ...listOrgUnitsOptions({ query: { q, limit: 20 } }), enabled: asked })
  const chosen = useChosen(value)
  const units = asked ? (found.data?.items ?? []) : chosen
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear={clearable}
      aria-label={label}
      placeholder={t('select.unit')}
      className={styles.select}
      popupMatchSelectWidth={360}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      loading={asked && found.isFetching}
      notFoundContent={t(asked ? 'select.nothing' : 'select.typeMore')}
      options={units.map((unit) => ({ value: unit.id, label: unit.name, unit }))}
      optionRender={({ data: { unit } }) => <Found unit={unit} />}
    />
  )
}

function Found({ unit }: { unit: UnitRef & { ancestors?: UnitRef[] } }) {
  const { t } = useTranslation()
  const above = unit.ancestors?.map(({ name }) => name).join(' / ')
  return (
    <div className={styles.option}>
      <span>{unit.name}</span>
      <small>{[t(`unitKind.${unit.kind}`), unit.code, above].filter(Boolean).join(' · ')}</small>
    </div>
  )
}

/** The name of what is chosen already: most often one's own unit, which needs no asking. */
function useChosen(id?: string): UnitRef[] {
  const { unit } = useMe()
  const isMine = unit?.id === id
  const named = useQuery({
    ...getOrgUnitOptions({ path: { id: id ?? '' } }),
    enabled: Boolean(id) && !isMine,
  })
  return [unit, isMine ? undefined : named.data].filter((one) => one != null)
}
