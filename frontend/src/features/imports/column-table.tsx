import { useTranslation } from 'react-i18next'
import type { JobKind } from '~/api/generated'
import { DataTable } from '~/ui/data-table'
import { columns } from './columns'
import styles from './imports.module.css'

export function ColumnTable({ kind }: { kind: JobKind }) {
  const { t } = useTranslation('imports')
  return (
    <DataTable
      caption={t('columns.title')}
      rows={[...columns[kind]]}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          title: t('columns.name'),
          width: 200,
          cell: (column) => (
            <>
              <code>{column.name}</code>
              {'required' in column && <span className={styles.required}>{t('columns.required')}</span>}
            </>
          ),
        },
        { key: 'meaning', title: t('columns.meaning'), cell: ({ name }) => t(`columns.of.${name}`) },
        {
          key: 'example',
          title: t('columns.example'),
          wideOnly: true,
          cell: ({ example }) => <code className={styles.example}>{example}</code>,
        },
      ]}
    />
  )
}
