import { Button, DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '~/ui/search-box'
import styles from './audit.module.css'
import { type Filters, isFiltered, nothing } from './filters'
import { actions, subjectTypes } from './words'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function AuditFilters({ filters, onChange }: Props) {
  const { t } = useTranslation(['audit', 'common'])
  return (
    <search className={styles.filters}>
      <SearchBox
        label={t('filter.account')}
        value={filters.account}
        onChange={(account) => onChange({ account })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className={styles.field}
        aria-label={t('field.action')}
        placeholder={t('field.action')}
        value={filters.action}
        onChange={(action?: string) => onChange({ action })}
        options={actions.map((value) => ({ value, label: t(`action.${value}`) }))}
      />
      <Select
        allowClear
        className={styles.field}
        aria-label={t('field.subjectType')}
        placeholder={t('field.subjectType')}
        value={filters.subjectType}
        onChange={(subjectType?: string) => onChange({ subjectType })}
        options={subjectTypes.map((value) => ({ value, label: t(`subjectType.${value}`) }))}
      />
      <Days filters={filters} onChange={onChange} />
      <SearchBox
        label={t('filter.subjectId')}
        value={filters.subjectId}
        onChange={(subjectId) => onChange({ subjectId })}
      />
      {isFiltered(filters) && (
        <Button type="text" onClick={() => onChange(nothing)}>
          {t('common:action.clear')}
        </Button>
      )}
    </search>
  )
}

function Days({ filters: { from, to }, onChange }: Props) {
  const { t } = useTranslation('audit')
  const today = dayjs()
  return (
    <DatePicker.RangePicker
      className={styles.days}
      aria-label={t('field.at')}
      placeholder={[t('filter.from'), t('filter.to')]}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      allowEmpty={[true, true]}
      presets={[
        { label: t('filter.today'), value: [today, today] },
        { label: t('filter.week'), value: [today.subtract(6, 'day'), today] },
        { label: t('filter.month'), value: [today.subtract(29, 'day'), today] },
      ]}
      onChange={(days) =>
        onChange({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
      }
    />
  )
}
