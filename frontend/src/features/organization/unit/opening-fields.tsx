import { Button, Form, Input } from 'antd'
import type { FormListFieldData } from 'antd/es/form'
import { useTranslation } from 'react-i18next'
import type { DayOfWeek, OpeningInterval } from '~/api/generated'
import { weekdays } from '../words'
import styles from './unit-fields.module.css'

const usual: Omit<OpeningInterval, 'weekday'>[] = [{ from: '09:00', to: '17:00' }]

/** One flat list on the wire; seven days to the eye, each with as many intervals as it has. */
export function OpeningFields() {
  const form = Form.useFormInstance()
  const intervals: Partial<OpeningInterval>[] = Form.useWatch('openingHours', { form, preserve: true }) ?? []
  return (
    <>
      <Form.List name="openingHours">
        {(fields, { add, remove }) => (
          <div className={styles.days}>
            {weekdays.map((weekday) => (
              <Day
                key={weekday}
                weekday={weekday}
                fields={fields.filter(({ name }) => intervals[name]?.weekday === weekday)}
                onAdd={() =>
                  add({ weekday, ...(intervals.some((one) => one.weekday === weekday) ? {} : usual[0]) })
                }
                onRemove={remove}
              />
            ))}
          </div>
        )}
      </Form.List>
      <Fills intervals={intervals} />
    </>
  )
}

type DayProps = {
  weekday: DayOfWeek
  fields: FormListFieldData[]
  onAdd: () => void
  onRemove: (index: number) => void
}

function Day({ weekday, fields, onAdd, onRemove }: DayProps) {
  const { t } = useTranslation('organization')
  const day = t(`weekday.${weekday}`)
  return (
    <fieldset className={styles.day} aria-label={day}>
      <span className={styles.dayName}>{day}</span>
      <div className={styles.intervals}>
        {fields.length === 0 && <span className={styles.closedDay}>{t('unit.closedThatDay')}</span>}
        {fields.map(({ key, name }) => (
          <Interval key={key} name={name} day={day} onRemove={() => onRemove(name)} />
        ))}
      </div>
      <Button type="text" onClick={onAdd} aria-label={t('form.addInterval', { day })}>
        +
      </Button>
    </fieldset>
  )
}

function Interval({ name, day, onRemove }: { name: number; day: string; onRemove: () => void }) {
  const { t } = useTranslation('organization')
  const required = { required: true, message: t('form.required') }
  return (
    <div className={styles.interval}>
      <Form.Item name={[name, 'weekday']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[name, 'from']} rules={[required]}>
        <Input type="time" aria-label={t('form.opensAt', { day })} />
      </Form.Item>
      <span className={styles.dash}>–</span>
      <Form.Item
        name={[name, 'to']}
        dependencies={[['openingHours', name, 'from']]}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: async (_, to?: string) => {
              if (to && to <= getFieldValue(['openingHours', name, 'from']))
                throw new Error(t('form.toAfterFrom'))
            },
          }),
        ]}
      >
        <Input type="time" aria-label={t('form.closesAt', { day })} />
      </Form.Item>
      <Button type="text" onClick={onRemove} aria-label={t('form.removeInterval', { day })}>
        ×
      </Button>
    </div>
  )
}

/** Most weeks repeat one day. */
function Fills({ intervals }: { intervals: Partial<OpeningInterval>[] }) {
  const { t } = useTranslation('organization')
  const form = Form.useFormInstance()
  const monday = intervals.filter(({ weekday }) => weekday === 'MONDAY')
  const model = monday.length > 0 ? monday : usual
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
