import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { exportComplaints } from '~/api/generated'
import { useMay } from '~/api/me'
import { isCounter, paths } from '~/app/paths'
import { useIsNarrow } from '~/lib/media'
import { ExportButtons } from '~/ui/export-buttons'
import { LinkButton } from '~/ui/link-button'
import { Page } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { SeenAt } from '~/ui/seen-at'
import { ComplaintCards } from '../complaint-cards'
import { type Filters, queryOf, useFilters } from '../filters'
import { CaseList } from './case-list'
import { ComplaintFilters } from './complaint-filters'
import { ComplaintListEmpty } from './complaint-list-empty'
import { useComplaints } from './use-complaints'

export function ComplaintListPage() {
  const { t } = useTranslation('complaints')
  const { pathname } = useLocation()
  const narrow = useIsNarrow()
  const [filters, change] = useFilters()
  const complaints = useComplaints(filters)
  return (
    <Page
      title={t('title')}
      // At the counter the button is under the thumb already, and nobody keeps tables on a phone.
      actions={!isCounter(pathname) && <Actions filters={filters} />}
    >
      <SeenAt at={complaints.dataUpdatedAt} />
      <ComplaintFilters filters={filters} onChange={change} />
      <Paged query={complaints} empty={<ComplaintListEmpty filters={filters} onChange={change} />}>
        {(items) =>
          narrow ? <ComplaintCards items={items} caption={t('title')} /> : <CaseList items={items} />
        }
      </Paged>
    </Page>
  )
}

/** Exactly the filtered list goes into the file, in its order. */
function Actions({ filters }: { filters: Filters }) {
  const { t } = useTranslation(['complaints', 'common'])
  const may = useMay()
  return (
    <>
      <ExportButtons
        name={t('title')}
        label={t('common:export.label')}
        open={(format, signal) =>
          exportComplaints({
            query: { ...queryOf(filters), format },
            parseAs: 'stream',
            signal,
            throwOnError: true,
          })
        }
      />
      {may('COMPLAINT_REGISTER') && (
        <LinkButton type="primary" to={paths.newComplaint}>
          {t('list.register')}
        </LinkButton>
      )}
    </>
  )
}
