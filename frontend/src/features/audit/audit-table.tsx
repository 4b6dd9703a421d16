import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AuditEntryView } from '~/api/generated'
import { paths } from '~/app/paths'
import { type Column, DataTable } from '~/ui/data-table'
import { Moment } from '~/ui/time'
import styles from './audit.module.css'
import type { Filters } from './filters'
import { keyOfAction, keyOfType, placeOf } from './words'

type Props = { entries: AuditEntryView[]; onNarrow: (changes: Filters) => void }

/** Who did what to what, and when; everything in a line leads on. */
export function AuditTable({ entries, onNarrow }: Props) {
  const { t } = useTranslation('audit')
  const columns: Column<AuditEntryView>[] = [
    { key: 'at', title: t('field.at'), width: 110, cell: ({ at }) => <Moment at={at} /> },
    {
      key: 'account',
      title: t('field.account'),
      width: 150,
      cell: ({ account }) => <Narrow name={account} onClick={() => onNarrow({ account })} />,
    },
    { key: 'action', title: t('field.action'), width: 150, cell: ({ action }) => <Action action={action} /> },
    {
      key: 'subject',
      title: t('field.subject'),
      cell: (entry) => <Subject entry={entry} onNarrow={onNarrow} />,
    },
    { key: 'detail', title: t('field.detail'), cell: ({ detail }) => detail ?? '' },
    {
      key: 'unit',
      title: t('field.unit'),
      width: 90,
      wideOnly: true,
      cell: ({ unitId }) => unitId && <Link to={paths.unit(unitId)}>{t('look')}</Link>,
    },
    {
      key: 'trace',
      title: t('field.trace'),
      width: 120,
      wideOnly: true,
      cell: ({ traceId }) => (
        <code className={styles.trace} title={traceId}>
          {traceId}
        </code>
      ),
    },
  ]
  return <DataTable caption={t('title')} columns={columns} rows={entries} rowKey={({ id }) => id} />
}

function Narrow({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation('audit')
  return (
    <Button type="link" size="small" className={styles.narrow} title={t('only', { name })} onClick={onClick}>
      {name}
    </Button>
  )
}

function Action({ action }: { action: string }) {
  const { t } = useTranslation('audit')
  const key = keyOfAction(action)
  return (
    <span title={action} className={styles.action}>
      {key ? t(key) : action}
    </span>
  )
}

function Subject({
  entry: { subjectType, subjectId },
  onNarrow,
}: {
  entry: AuditEntryView
  onNarrow: (changes: Filters) => void
}) {
  const { t } = useTranslation('audit')
  const key = keyOfType(subjectType)
  const name = key ? t(key) : subjectType
  const short = subjectId.slice(-8)
  const place = placeOf(subjectType, subjectId)
  return (
    <span className={styles.subject}>
      {place ? <Link to={place}>{name}</Link> : name}
      <Button
        type="link"
        size="small"
        className={styles.narrow}
        title={t('history')}
        aria-label={t('historyOf', { id: short })}
        onClick={() => onNarrow({ subjectType, subjectId })}
      >
        <code className={styles.code}>{short}</code>
      </Button>
    </span>
  )
}
