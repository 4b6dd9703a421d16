import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listStaffOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useDebounced } from '~/lib/use-debounced'
import styles from './select.module.css'

type Props = {
  id?: string
  value?: string
  onChange?: (id: string) => void
  /** Only people of this unit and what is below it. */
  unit?: string
}

/** Finds a person by name or number; before anything is typed, offers those who are nearest. */
export function StaffSelect({ id, value, onChange, unit }: Props) {
  const { t } = useTranslation()
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  const found = useQuery(
    listStaffOptions({ query: { ...(q.length >= 2 && { q }), unit, status: 'ACTIVE', limit: 20 } }),
  )
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      placeholder={t('select.staff')}
      className={styles.select}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      loading={found.isFetching}
      notFoundContent={t('select.nothing')}
      options={found.data?.items.map((person) => ({ value: person.id, label: person.name, person }))}
      optionRender={({ data: { person } }) => (
        <div className={styles.option}>
          <span>{person.name}</span>
          <small>
            {person.number} · {person.unit.name}
          </small>
        </div>
      )}
    />
  )
}
