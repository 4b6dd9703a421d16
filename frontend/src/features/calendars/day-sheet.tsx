import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ifMatch } from '~/api/change'
import {
  type CalendarDay,
  type DayKind,
  removeWorkingCalendarDay,
  setWorkingCalendarDay,
  type WorkingCalendar,
} from '~/api/generated'
import { useMay } from '~/api/me'
import { FormBody } from '~/ui/form-sheet'
import { announce } from '~/ui/notice'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import styles from './calendars.module.css'
import { hoursOf, hoursText } from './hours'
import { HoursInput } from './hours-input'
import { useCalendarChanged } from './use-calendar-changed'

type Props = { day: CalendarDay; calendar: WorkingCalendar; onClose: () => void; onReload: () => void }
type Values = { kind: DayKind; name: string; hours?: string }

const kinds = ['HOLIDAY', 'MAKEUP_WORKDAY', 'SPECIAL'] satisfies DayKind[]

/** One day: what it is and who says so; for those who may, another word about it. */
export function DaySheet({ day, calendar, onClose, onReload }: Props) {
  const { t } = useTranslation('calendars')
  const may = useMay()
  const changed = useCalendarChanged()
  const { date, reason, name, intervals, own } = day
  const place = {
    path: { id: calendar.id, date },
    headers: ifMatch(calendar.version),
    throwOnError: true,
  } as const

  async function send({ kind, name: called, hours }: Values) {
    const written = hoursOf(hours ?? '') ?? []
    const body = { kind, name: called, ...(written.length > 0 && { intervals: written }) }
    changed((await setWorkingCalendarDay({ ...place, body })).data)
  }

  return (
    <Sheet title={date} open onClose={onClose}>
      <div className={styles.said}>
        <strong>{[t(`reason.${reason}`), name].filter(Boolean).join(' · ')}</strong>
        <span className="figures">{hoursText(intervals) || t('day.off')}</span>
        <small>{t(own ? 'day.own' : 'day.inherited')}</small>
      </div>
      {may('CALENDAR_WRITE') && (
        <FormBody<Values>
          action={t('day.set')}
          initialValues={{
            kind: kinds.find((kind) => kind === reason) ?? 'HOLIDAY',
            name,
            hours: reason === 'SPECIAL' ? hoursText(intervals) : undefined,
          }}
          send={send}
          done={t('day.set_done')}
          onDone={onClose}
          onReload={onReload}
        >
          <DayFields />
        </FormBody>
      )}
      {may('CALENDAR_WRITE') && own && (
        <Ordinary
          remove={async () => changed((await removeWorkingCalendarDay(place)).data)}
          onDone={onClose}
        />
      )}
    </Sheet>
  )
}

function DayFields() {
  const { t } = useTranslation('calendars')
  const kind = Form.useWatch('kind')
  const required = [{ required: true, whitespace: true, message: t('form.required') }]
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('field.dayName')} rules={required}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      {kind !== 'HOLIDAY' && (
        <HoursInput name="hours" label={t('field.hours')} hint={t('form.dayHoursHint')} />
      )}
    </>
  )
}

function Ordinary({ remove, onDone }: { remove: () => Promise<void>; onDone: () => void }) {
  const { t } = useTranslation('calendars')
  const [refusal, refuse] = useState<unknown>()
  const run = () =>
    remove().then(() => {
      announce(t('day.ordinary_done'))
      onDone()
    }, refuse)
  return (
    <div className={styles.ordinary}>
      <Button block size="large" onClick={run}>
        {t('day.ordinary')}
      </Button>
      {refusal !== undefined && <ProblemAlert error={refusal} />}
    </div>
  )
}
