import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '~/ui/search-box'
import { UnitSelect } from '~/ui/unit-select'
import { posts, staffStatuses } from '../words'
import { type Filters, isFiltered, nothing } from './filters'
import styles from './staff.module.css'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function StaffFilters({ filters, onChange }: Props) {
  const { t } = useTranslation(['organization', 'common'])
  return (
    <search className={styles.filters}>
      <SearchBox label={t('staff.search')} value={filters.q} onChange={(q) => onChange({ q })} />
      <div className={styles.unit}>
        <UnitSelect
          clearable
          label={t('staff.unit')}
          value={filters.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <Select
        mode="multiple"
        allowClear
        maxTagCount={1}
        className={styles.field}
        aria-label={t('field.post')}
        placeholder={t('field.post')}
        value={filters.post ?? []}
        onChange={(post: string[]) => onChange({ post })}
        options={posts.map((value) => ({ value, label: t(`post.${value}`) }))}
      />
      <Select
        allowClear
        className={styles.field}
        aria-label={t('field.status')}
        placeholder={t('field.status')}
        value={filters.status}
        onChange={(status?: string) => onChange({ status })}
        options={staffStatuses.map((value) => ({ value, label: t(`staffStatus.${value}`) }))}
      />
      {isFiltered(filters) && (
        <Button type="text" onClick={() => onChange(nothing)}>
          {t('common:action.clear')}
        </Button>
      )}
    </search>
  )
}
