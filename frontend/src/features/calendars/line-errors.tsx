import { useTranslation } from 'react-i18next'
import type { ProblemError } from '~/api/problem'
import { DataTable } from '~/ui/data-table'
import { ProblemAlert } from '~/ui/problem-alert'
import styles from './calendars.module.css'

type Field = 'date' | 'kind' | 'name' | 'intervals'
type Wrong = { line: number; field: Field; said: string }

/** `3: kind "HOLYDAY"`, as the server names what is wrong in a file. */
const pattern = /(\d+): (date|kind|name|intervals) "([^"]*)"/g

const wrongOf = ({ detail = '' }: ProblemError): Wrong[] =>
  [...detail.matchAll(pattern)].map(([, line, field, said = '']) => ({
    line: Number(line),
    field: field as Field,
    said,
  }))

/** Every line that has to be mended, so that a file is mended at once and not line by line. */
export function LineErrors({ problem }: { problem: ProblemError }) {
  const { t } = useTranslation('calendars')
  const wrong = wrongOf(problem)
  if (wrong.length === 0) return <ProblemAlert error={problem} />
  return (
    <div role="alert" className={styles.lines}>
      <strong>{t('import.lines', { count: wrong.length })}</strong>
      <DataTable
        caption={problem.title}
        rows={wrong}
        rowKey={({ line, field }) => `${line} ${field}`}
        columns={[
          { key: 'line', title: t('import.line'), width: 72, cell: ({ line }) => line },
          {
            key: 'problem',
            title: t('import.problem'),
            cell: ({ field, said }) => `${t(`import.field.${field}`)} “${said}”`,
          },
        ]}
      />
    </div>
  )
}
