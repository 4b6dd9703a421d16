import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useMay } from '~/api/me'
import { isCounter, paths } from '~/app/paths'
import { useIsNarrow } from '~/lib/media'
import { LinkButton } from '~/ui/link-button'
import { Page } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { SeenAt } from '~/ui/seen-at'
import { ComplaintCards } from './complaint-cards'
import { ComplaintFilters } from './complaint-filters'
import { ComplaintListEmpty } from './complaint-list-empty'
import { ComplaintTable } from './complaint-table'
import { useFilters } from './filters'
import { useComplaints } from './use-complaints'

export function ComplaintListPage() {
  const { t } = useTranslation('complaints')
  const { pathname } = useLocation()
  const may = useMay()
  const narrow = useIsNarrow()
  const [filters, change] = useFilters()
  const complaints = useComplaints(filters)
  return (
    <Page
      title={t('title')}
      actions={
        // At the counter the button is under the thumb already.
        !isCounter(pathname) &&
        may('COMPLAINT_REGISTER') && (
          <LinkButton type="primary" to={paths.newComplaint}>
            {t('list.register')}
          </LinkButton>
        )
      }
    >
      <SeenAt at={complaints.dataUpdatedAt} />
      <ComplaintFilters filters={filters} onChange={change} />
      <Paged query={complaints} empty={<ComplaintListEmpty filters={filters} onChange={change} />}>
        {(items) =>
          narrow ? (
            <ComplaintCards items={items} caption={t('title')} />
          ) : (
            <ComplaintTable items={items} caption={t('title')} />
          )
        }
      </Paged>
    </Page>
  )
}
