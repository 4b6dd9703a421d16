import { Button, Form, Input } from 'antd'
import type { FormListFieldData } from 'antd/es/form'
import { useTranslation } from 'react-i18next'
import type { DayOfWeek, OpeningInterval } from '~/api/generated'
import { clockOf } from '~/lib/clock'
import { weekdays } from '../words'
import { ClockInput } from './clock-input'
import { OpeningFills, usual } from './opening-fills'
import styles from './unit-fields.module.css'

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
                  add({ weekday, ...(intervals.some((one) => one.weekday === weekday) ? {} : usual) })
                }
                onRemove={remove}
              />
            ))}
          </div>
        )}
      </Form.List>
      <OpeningFills intervals={intervals} />
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
  const time = {
    validator: async (_: unknown, typed = '') => {
      if (!clockOf(typed)) throw new Error(t('form.notATime'))
    },
  }
  return (
    <div className={styles.interval}>
      <Form.Item name={[name, 'weekday']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[name, 'from']} rules={[time]}>
        <ClockInput aria-label={t('form.opensAt', { day })} />
      </Form.Item>
      <span className={styles.dash}>–</span>
      <Form.Item
        name={[name, 'to']}
        dependencies={[['openingHours', name, 'from']]}
        rules={[
          time,
          ({ getFieldValue }) => ({
            validator: async (_, to?: string) => {
              if (to && to <= getFieldValue(['openingHours', name, 'from']))
                throw new Error(t('form.toAfterFrom'))
            },
          }),
        ]}
      >
        <ClockInput aria-label={t('form.closesAt', { day })} />
      </Form.Item>
      <Button type="text" onClick={onRemove} aria-label={t('form.removeInterval', { day })}>
        ×
      </Button>
    </div>
  )
}
