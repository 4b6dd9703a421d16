import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { getComplaintBoardOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { paths } from '~/app/paths'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import section from '../open-cases.module.css'
import { sorted } from './board-figures'
import { BoardTable } from './board-table'

/** The units below that need a look first; nothing where there is nothing below. */
export function BoardExcerpt({ most = 6 }: { most?: number }) {
  const { t } = useTranslation('complaints')
  const { unit } = useMe()
  const { data, error, refetch } = useQuery(getComplaintBoardOptions())
  if (error && !data) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={4} height={28} />
  if (data.units.every((row) => row.unit.id === unit?.id)) return null
  return (
    <section className={section.section}>
      <header className={section.header}>
        <h2>{t('board.below')}</h2>
        <span className={section.order}>{t('board.order')}</span>
        <Link to={paths.board()}>{t('board.all')}</Link>
      </header>
      <BoardTable rows={sorted(data.units, 'breached').slice(0, most)} here={unit?.id} by="breached" />
    </section>
  )
}
