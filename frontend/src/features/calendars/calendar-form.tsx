import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import { createWorkingCalendar, updateWorkingCalendar, type WorkingCalendar } from '~/api/generated'
import { listWorkingCalendarsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useDraft } from '~/lib/use-draft'
import { FormSheet } from '~/ui/form-sheet'
import { type CalendarValues, draftOf, valuesOf } from './calendar-values'
import styles from './calendars.module.css'
import { HoursInput } from './hours-input'
import { useCalendarChanged } from './use-calendar-changed'
import { weekdays } from './weekdays'

type New = { onClose: () => void; onMade: (calendar: WorkingCalendar) => void }

export function NewCalendar({ onClose, onMade }: New) {
  const { t } = useTranslation('calendars')
  const changed = useCalendarChanged()
  const draft = useDraft()
  let made: WorkingCalendar | undefined
  return (
    <FormSheet<CalendarValues>
      title={t('new')}
      action={t('form.create')}
      initialValues={{ own: false }}
      send={async (values) => {
        const create = (headers: { 'Idempotency-Key': string }) =>
          createWorkingCalendar({ body: draftOf(values), headers, throwOnError: true })
        made = (await draft(create)).data
        changed(made)
      }}
      done={t('form.created')}
      onDone={() => made && onMade(made)}
      onClose={onClose}
    >
      <Fields />
    </FormSheet>
  )
}

type Edit = { calendar: WorkingCalendar; onClose: () => void; onReload: () => void }

export function EditCalendar({ calendar, onClose, onReload }: Edit) {
  const { t } = useTranslation('calendars')
  const changed = useCalendarChanged()
  return (
    <FormSheet<CalendarValues>
      title={t('year.edit')}
      action={t('form.save')}
      initialValues={valuesOf(calendar)}
      send={async (values) => {
        const asked = { path: { id: calendar.id }, headers: ifMatch(calendar.version), body: draftOf(values) }
        changed((await updateWorkingCalendar({ ...asked, throwOnError: true })).data)
      }}
      done={t('form.saved')}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <Fields except={calendar.id} />
    </FormSheet>
  )
}

function Fields({ except }: { except?: string }) {
  const { t } = useTranslation('calendars')
  const calendars = useQuery(listWorkingCalendarsOptions()).data?.items ?? []
  const own = Form.useWatch('own')
  const bases = calendars.filter(({ id }) => id !== except)
  const required = { required: true, message: t('form.required') }
  return (
    <>
      <Form.Item
        name="code"
        label={t('field.code')}
        rules={[required, { pattern: /^[A-Z0-9_]{2,32}$/, message: t('form.code') }]}
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={t('field.name')} rules={[required]}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="baseId" label={t('field.base')} extra={t('field.baseHint')}>
        <Select allowClear options={bases.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="own" label={t('field.weekOwn')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {own && (
        <div className={styles.week}>
          {weekdays.map((day) => (
            <HoursInput
              key={day}
              name={['week', day]}
              label={t(`weekday.${day}`)}
              hint={t('form.hoursHint')}
            />
          ))}
        </div>
      )}
    </>
  )
}
