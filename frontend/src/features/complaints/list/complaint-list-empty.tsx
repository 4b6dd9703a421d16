import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useMay } from '~/api/me'
import { complaintPaths } from '~/app/paths'
import { LinkButton } from '~/ui/link-button'
import { StatePanel } from '~/ui/state-page'
import { type Filters, isFiltered, nothing } from '../filters'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function ComplaintListEmpty({ filters, onChange }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const { newComplaint } = complaintPaths(useLocation().pathname)
  const may = useMay()
  if (isFiltered(filters))
    return (
      <StatePanel
        title={t('list.none.title')}
        actions={<Button onClick={() => onChange(nothing)}>{t('common:action.clear')}</Button>}
      >
        <p>{t('list.none.text')}</p>
      </StatePanel>
    )
  return (
    <StatePanel
      title={t('list.empty.title')}
      actions={may('COMPLAINT_REGISTER') && <LinkButton to={newComplaint}>{t('list.register')}</LinkButton>}
    >
      <p>{t('list.empty.text')}</p>
    </StatePanel>
  )
}
