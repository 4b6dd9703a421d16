import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { StaffView } from '~/api/generated'
import { paths } from '~/app/paths'
import { type Column, DataTable } from '~/ui/data-table'
import { StatusMark } from '../status-mark'
import styles from './staff.module.css'

export function StaffTable({ people }: { people: StaffView[] }) {
  const { t } = useTranslation('organization')
  const columns: Column<StaffView>[] = [
    { key: 'person', title: t('field.staffName'), cell: (person) => <Person person={person} /> },
    {
      key: 'unit',
      title: t('field.unit'),
      cell: ({ unit }) => <Link to={paths.unit(unit.id)}>{unit.name}</Link>,
    },
    { key: 'post', title: t('field.post'), width: 120, cell: ({ post }) => t(`post.${post}`) },
    {
      key: 'account',
      title: t('field.account'),
      width: 160,
      wideOnly: true,
      cell: ({ account }) => account ?? '—',
    },
    {
      key: 'hired',
      title: t('field.hireDate'),
      width: 120,
      wideOnly: true,
      cell: ({ hireDate }) => hireDate ?? '—',
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 100,
      cell: ({ status }) => (
        <StatusMark isGood={status === 'ACTIVE'}>{t(`staffStatus.${status}`)}</StatusMark>
      ),
    },
  ]
  return <DataTable caption={t('staff.title')} columns={columns} rows={people} rowKey={({ id }) => id} />
}

function Person({ person: { id, name, number, badgeName } }: { person: StaffView }) {
  const [params] = useSearchParams()
  const search = new URLSearchParams(params)
  search.set('person', id)
  return (
    <span className={styles.person}>
      <Link to={{ search: `?${search}` }}>{name}</Link>
      <small className="figures">
        {[number, badgeName !== name && badgeName].filter(Boolean).join(' · ')}
      </small>
    </span>
  )
}
