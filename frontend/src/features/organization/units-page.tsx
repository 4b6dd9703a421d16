import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { OrgUnitItem } from '~/api/generated'
import { getOrgUnitOptions, listOrgUnitsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { paths } from '~/app/paths'
import { useAddressFilters } from '~/lib/address-filters'
import { useIsNarrow } from '~/lib/media'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { SearchBox } from '~/ui/search-box'
import { Skeleton } from '~/ui/skeleton'
import { UnitHits } from './tree/unit-hits'
import { UnitTree } from './tree/unit-tree'
import { UnitPanel } from './unit/unit-panel'
import styles from './units-page.module.css'

/** The network at the left, one unit of it at the right; where there is no room for both, one after the other. */
export function UnitsPage() {
  const { t } = useTranslation('organization')
  // In the order of the tree the first is the top of what this person sees.
  const top = useQuery(listOrgUnitsOptions({ query: { limit: 1 } }))
  const root = top.data?.items[0]
  if (root) return <Units root={root} />
  return (
    <Page title={t('title')}>
      {top.isPending && <Skeleton lines={10} height={24} />}
      {top.isError && <ProblemAlert error={top.error} onRetry={() => top.refetch()} />}
      {top.isSuccess && <p>{t('tree.none')}</p>}
    </Page>
  )
}

function Units({ root }: { root: OrgUnitItem }) {
  const { t } = useTranslation('organization')
  const { id } = useParams()
  const narrow = useIsNarrow()
  const navigate = useNavigate()
  const [{ q = '' }, change] = useAddressFilters({ q: 'one' })
  const selected = id ?? (narrow ? undefined : root.id)
  const unit = useQuery({
    ...getOrgUnitOptions({ path: { id: selected ?? '' } }),
    enabled: selected !== undefined,
  })
  const known = unit.data
  const trail = known ? [...known.ancestors, known].map((one) => ({ ...one, hasChildren: true })) : []
  const searches = q.length >= 2
  return (
    <div className={styles.columns}>
      <section className={styles.side} aria-label={t('title')} hidden={narrow && id !== undefined}>
        {narrow && <h1>{t('title')}</h1>}
        <SearchBox label={t('tree.search')} value={q} onChange={(typed) => change({ q: typed })} />
        <div className={styles.network}>
          {searches && <UnitHits q={q} />}
          <div className={styles.tree} hidden={searches}>
            <UnitTree
              root={root}
              trail={trail}
              selected={selected}
              onSelect={(chosen) => navigate(paths.unit(chosen))}
            />
          </div>
        </div>
      </section>
      {selected && <UnitPanel query={unit} />}
    </div>
  )
}
