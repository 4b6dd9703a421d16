import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintItem, ComplaintView } from '~/api/generated'
import { getComplaintOptions, listComplaintsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useDebounced } from '~/lib/use-debounced'
import styles from '../complaint-table.module.css'

type Props = { id?: string; value?: string; onChange?: (id: string) => void; except: string }

/** Finds an open case to go into; one that has ended takes nothing in. */
export function CaseSelect({ id, value, onChange, except }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const [typed, type] = useState('')
  const q = useDebounced(typed.trim())
  const asked = q.length >= 2
  const found = useQuery({
    ...listComplaintsOptions({ query: { q, open: true, limit: 20 } }),
    enabled: asked,
    placeholderData: (before) => before,
  })
  const chosen = useQuery({ ...getComplaintOptions({ path: { id: value ?? '' } }), enabled: Boolean(value) })
  const cases = (asked ? (found.data?.items ?? []) : []).filter((one) => one.id !== except)
  const known = chosen.data && !cases.some((one) => one.id === value) ? [optionOf(chosen.data)] : []
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      placeholder={t('act.searchCase')}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      loading={asked && found.isFetching}
      notFoundContent={t(asked ? 'common:select.nothing' : 'common:select.typeMore')}
      options={[...known, ...cases].map((one) => ({ value: one.id, label: one.number, one }))}
      optionRender={({ data: { one } }) => (
        <div className={styles.two}>
          <span className={styles.excerpt}>{one.excerpt}</span>
          <small>{[one.number, one.customerName, t(`status.${one.status}`)].join(' · ')}</small>
        </div>
      )}
    />
  )
}

type Option = Pick<ComplaintItem, 'id' | 'number' | 'excerpt' | 'customerName' | 'status'>

/** The case that was chosen before anything was typed: its number has to stand in the field. */
const optionOf = ({ id, number, text, customer, status }: ComplaintView): Option => ({
  ...{ id, number, status },
  excerpt: text,
  customerName: customer?.name ?? '',
})
