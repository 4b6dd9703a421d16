import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkingCalendar } from '~/api/generated'
import { useMay } from '~/api/me'
import { EditCalendar } from './calendar-form'
import { GiveToUnit } from './give-to-unit'
import { ImportYear } from './import-year'

type Props = { calendar: WorkingCalendar; year: number; onReload: () => void }

/** What may be done to a whole calendar, by those who may. */
export function CalendarActions({ calendar, year, onReload }: Props) {
  const { t } = useTranslation('calendars')
  const may = useMay()
  const [begun, begin] = useState<'edit' | 'import' | 'give'>()
  const close = () => begin(undefined)
  const reload = () => {
    close()
    onReload()
  }
  return (
    <>
      {may('UNIT_WRITE') && <Button onClick={() => begin('give')}>{t('year.give')}</Button>}
      {may('CALENDAR_WRITE') && (
        <>
          <Button onClick={() => begin('edit')}>{t('year.edit')}</Button>
          <Button type="primary" onClick={() => begin('import')}>
            {t('year.import')}
          </Button>
        </>
      )}
      {begun === 'edit' && <EditCalendar calendar={calendar} onClose={close} onReload={reload} />}
      {begun === 'import' && <ImportYear calendar={calendar} year={year} onClose={close} />}
      {begun === 'give' && <GiveToUnit calendar={calendar} onClose={close} />}
    </>
  )
}
