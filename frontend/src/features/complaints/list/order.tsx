import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Filters } from '../filters'
import styles from './complaint-filters.module.css'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function Order({ filters, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const nearest = filters.open === 'true' ? [{ value: 'dueAt', label: t('list.nearest') }] : []
  return (
    <Select
      className={styles.order}
      aria-label={t('list.sort')}
      value={filters.sort ?? '-receivedAt'}
      onChange={(sort) => onChange({ sort: sort === '-receivedAt' ? undefined : sort })}
      options={[
        ...nearest,
        { value: '-receivedAt', label: t('list.newest') },
        { value: 'receivedAt', label: t('list.oldest') },
      ]}
    />
  )
}
