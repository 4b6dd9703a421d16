import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DayOfWeek, OpeningInterval } from '~/api/generated'
import { weekdays } from '../words'
import styles from './unit-fields.module.css'

export const usual = { from: '09:00', to: '17:00' }

/** Most weeks repeat one day. */
export function OpeningFills({ intervals }: { intervals: Partial<OpeningInterval>[] }) {
  const { t } = useTranslation('organization')
  const form = Form.useFormInstance()
  const monday = intervals.filter(({ weekday }) => weekday === 'MONDAY')
  const model = monday.length > 0 ? monday : [usual]
  const fill = (days: DayOfWeek[]) =>
    form.setFieldValue('openingHours', [
      ...intervals.filter(({ weekday }) => !days.includes(weekday as DayOfWeek)),
      ...days.flatMap((weekday) => model.map(({ from, to }) => ({ weekday, from, to }))),
    ])
  const times = model.map(({ from = '', to = '' }) => `${from}–${to}`).join(' ')
  return (
    <div className={styles.fills}>
      <Button size="small" onClick={() => fill(weekdays.slice(0, 5))}>
        {t('form.fillWorkdays', { times })}
      </Button>
      <Button size="small" onClick={() => fill(weekdays)}>
        {t('form.fillAll', { times })}
      </Button>
    </div>
  )
}
