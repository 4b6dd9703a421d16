import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '~/ui/unit-select'
import styles from './complaint-filters.module.css'
import type { Filters } from './filters'
import { useCategories } from './use-categories'
import { channels, clockStates, statuses, types } from './words'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function FilterFields({ filters, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const categories = useCategories()
  const many = (name: 'status' | 'type' | 'channel' | 'category', options: object[]) => (
    <Select
      mode="multiple"
      allowClear
      maxTagCount={1}
      className={styles.field}
      aria-label={t(`field.${name}`)}
      placeholder={t(`field.${name}`)}
      value={filters[name] ?? []}
      onChange={(values: string[]) => onChange({ [name]: values })}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
    />
  )
  return (
    <>
      {many(
        'status',
        statuses.map((value) => ({ value, label: t(`status.${value}`) })),
      )}
      {many(
        'type',
        types.map((value) => ({ value, label: t(`type.${value}`) })),
      )}
      {many(
        'channel',
        channels.map((value) => ({ value, label: t(`channel.${value}`) })),
      )}
      {many('category', categories.options)}
      <Select
        allowClear
        className={styles.field}
        aria-label={t('list.clockState')}
        placeholder={t('list.clockState')}
        value={filters.clockState}
        onChange={(clockState) => onChange({ clockState })}
        options={clockStates.map((value) => ({ value, label: t(`clock.state.${value}`) }))}
      />
      <div className={styles.wide}>
        <UnitSelect
          clearable
          label={t('field.unit')}
          value={filters.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <Received filters={filters} onChange={onChange} />
    </>
  )
}

function Received({ filters: { from, to }, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const today = dayjs()
  return (
    <DatePicker.RangePicker
      className={styles.wide}
      aria-label={t('list.received')}
      placeholder={[t('list.received'), t('list.to')]}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      allowEmpty={[true, true]}
      presets={[
        { label: t('list.today'), value: [today, today] },
        { label: t('list.week'), value: [today.subtract(6, 'day'), today] },
        { label: t('list.month'), value: [today.subtract(29, 'day'), today] },
      ]}
      onChange={(days) =>
        onChange({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
      }
    />
  )
}

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
