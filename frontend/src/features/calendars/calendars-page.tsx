import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { WorkingCalendar } from '~/api/generated'
import { listWorkingCalendarsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { paths } from '~/app/paths'
import { type Column, DataTable } from '~/ui/data-table'
import { LinkButton } from '~/ui/link-button'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { NewCalendar } from './calendar-form'
import styles from './calendars.module.css'

export function CalendarsPage() {
  const { t } = useTranslation('calendars')
  const may = useMay()
  const navigate = useNavigate()
  const [adding, add] = useState(false)
  const { data, error, refetch } = useQuery(listWorkingCalendarsOptions())
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton to={paths.deadline}>{t('why')}</LinkButton>
          {may('CALENDAR_WRITE') && (
            <Button type="primary" onClick={() => add(true)}>
              {t('new')}
            </Button>
          )}
        </>
      }
    >
      {!data && !error && <Skeleton lines={4} height={28} />}
      {error && !data && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data && <CalendarTable calendars={data.items} />}
      {adding && <NewCalendar onClose={() => add(false)} onMade={({ id }) => navigate(paths.calendar(id))} />}
    </Page>
  )
}

function CalendarTable({ calendars }: { calendars: WorkingCalendar[] }) {
  const { t } = useTranslation('calendars')
  const nameOf = (id?: string) => calendars.find((one) => one.id === id)?.name
  const columns: Column<WorkingCalendar>[] = [
    {
      key: 'name',
      title: t('field.name'),
      cell: ({ id, name }) => <Link to={paths.calendar(id)}>{name}</Link>,
    },
    { key: 'code', title: t('field.code'), width: 160, cell: ({ code }) => <code>{code}</code> },
    {
      key: 'base',
      title: t('field.base'),
      width: 220,
      wideOnly: true,
      cell: ({ baseId }) => nameOf(baseId) ?? <span className={styles.faint}>{t('noBase')}</span>,
    },
    {
      key: 'years',
      title: t('field.years'),
      width: 220,
      cell: ({ publishedYears }) => (
        <span className="figures">{publishedYears.join(' · ') || t('none')}</span>
      ),
    },
  ]
  return <DataTable caption={t('list')} columns={columns} rows={calendars} rowKey={({ id }) => id} />
}
