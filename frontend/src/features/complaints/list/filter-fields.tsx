import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '~/ui/unit-select'
import type { Filters } from '../filters'
import { useCategories } from '../register/use-categories'
import { channels, clockStates, rechecks, statuses, types } from '../words'
import styles from './complaint-filters.module.css'

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
      <Due filters={filters} onChange={onChange} />
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

/** Due soon, and what a second look was drawn for: both are asked of the whole list. */
function Due({ filters, onChange }: Props) {
  const { t } = useTranslation('complaints')
  return (
    <>
      <Select
        allowClear
        className={styles.field}
        aria-label={t('list.due')}
        placeholder={t('list.due')}
        value={filters.due}
        onChange={(due) => onChange({ due })}
        options={(['2h', '1d'] as const).map((value) => ({ value, label: t(`list.within.${value}`) }))}
      />
      <Select
        allowClear
        className={styles.field}
        aria-label={t('field.recheck')}
        placeholder={t('field.recheck')}
        value={filters.recheck}
        onChange={(recheck) => onChange({ recheck })}
        options={rechecks.map((value) => ({ value, label: t(`recheck.${value}`) }))}
      />
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
