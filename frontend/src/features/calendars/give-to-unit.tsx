import { useQuery } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setUnitWorkingCalendar, type WorkingCalendar } from '~/api/generated'
import { getUnitWorkingCalendarOptions } from '~/api/generated/@tanstack/react-query.gen'
import { announce } from '~/ui/notice'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { UnitSelect } from '~/ui/unit-select'
import styles from './calendars.module.css'

type Props = { calendar: WorkingCalendar; onClose: () => void }

/** Which calendar a unit follows now, and that it follows this one from now on. */
export function GiveToUnit({ calendar, onClose }: Props) {
  const { t } = useTranslation('calendars')
  const [unit, choose] = useState<string>()
  const [refusal, refuse] = useState<unknown>()
  const now = useQuery({
    ...getUnitWorkingCalendarOptions({ path: { id: unit ?? '' } }),
    enabled: unit !== undefined,
  })

  async function give(calendarId: string | undefined, done: string) {
    if (!unit) return
    refuse(undefined)
    try {
      const body = calendarId ? { calendarId } : {}
      await setUnitWorkingCalendar({ path: { id: unit }, body, throwOnError: true })
      await now.refetch()
      announce(done)
    } catch (error) {
      refuse(error)
    }
  }

  return (
    <Sheet title={t('give.title', { name: calendar.name })} open onClose={onClose}>
      <Form layout="vertical">
        <p className={styles.text}>{t('give.text')}</p>
        <Form.Item label={t('field.unit')} htmlFor="give-unit">
          <UnitSelect id="give-unit" value={unit} onChange={choose} label={t('field.unit')} />
        </Form.Item>
        {now.data && (
          <p role="status" className={styles.text}>
            {t('give.now')} <strong>{now.data.calendar.name}</strong>{' '}
            {t(now.data.own ? 'give.ownNow' : 'give.inheritedNow')}
          </p>
        )}
        {(refusal ?? now.error) && <ProblemAlert error={refusal ?? now.error} />}
        <div className={styles.stack}>
          <Button
            type="primary"
            size="large"
            block
            disabled={!unit}
            onClick={() => give(calendar.id, t('give.done'))}
          >
            {t('give.submit')}
          </Button>
          {now.data?.own && (
            <Button size="large" block onClick={() => give(undefined, t('give.cleared'))}>
              {t('give.clear')}
            </Button>
          )}
        </div>
      </Form>
    </Sheet>
  )
}
