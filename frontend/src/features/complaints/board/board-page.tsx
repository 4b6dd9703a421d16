import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { getComplaintBoardOptions, getOrgUnitOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { ProblemError } from '~/api/problem'
import { useAddressFilters } from '~/lib/address-filters'
import { NotFound } from '~/ui/not-found'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { StatePanel } from '~/ui/state-page'
import { isFigure } from './board-figures'
import { BoardTable } from './board-table'
import { BoardTrail } from './board-trail'
import { BoardWhole } from './board-whole'

const minute = 60_000
const shape = { sort: 'one' } as const

/** How the open cases of a subtree stand this minute, and which unit right below needs a look. */
export function BoardPage() {
  const { t } = useTranslation('complaints')
  const { id } = useParams()
  const { unit: mine } = useMe()
  const [{ sort }, change] = useAddressFilters(shape)
  const unit = useQuery({ ...getOrgUnitOptions({ path: { id: id ?? '' } }), enabled: Boolean(id) })
  const board = useQuery({
    ...getComplaintBoardOptions({ query: { ...(id && { unit: id }) } }),
    refetchInterval: minute,
  })
  const refused = board.error ?? unit.error
  if (refused instanceof ProblemError && [400, 404].includes(refused.status)) return <NotFound />
  const here = id ?? mine?.id
  const by = isFigure(sort) ? sort : 'breached'
  return (
    <Page
      title={t('board.title')}
      lead={<BoardTrail name={unit.data?.name ?? mine?.name} above={unit.data?.ancestors ?? []} />}
    >
      {refused && !board.data && <ProblemAlert error={refused} onRetry={() => board.refetch()} />}
      {!board.data && !refused && <Skeleton lines={8} height={28} />}
      {board.data && (
        <>
          <BoardWhole whole={board.data.whole} unit={id} />
          {board.data.units.length === 0 ? (
            <StatePanel title={t('board.empty')}>
              <p>{t('board.emptyHelp')}</p>
            </StatePanel>
          ) : (
            <BoardTable
              rows={board.data.units}
              here={here}
              by={by}
              onSort={(name) => change({ sort: name === 'breached' ? undefined : name })}
            />
          )}
        </>
      )}
    </Page>
  )
}
