import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatePanel } from '~/ui/state-page'
import { type Filters, isFiltered, nothing } from './filters'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

export function StaffEmpty({ filters, onChange }: Props) {
  const { t } = useTranslation(['organization', 'common'])
  if (!isFiltered(filters))
    return (
      <StatePanel title={t('staff.empty.title')}>
        <p>{t('staff.empty.text')}</p>
      </StatePanel>
    )
  return (
    <StatePanel
      title={t('staff.none.title')}
      actions={<Button onClick={() => onChange(nothing)}>{t('common:action.clear')}</Button>}
    >
      <p>{t('staff.none.text')}</p>
    </StatePanel>
  )
}
