import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsNarrow } from '~/lib/media'
import { Icon } from '~/ui/icons'
import { SearchBox } from '~/ui/search-box'
import { Sheet } from '~/ui/sheet'
import { type Filters, isFiltered, nothing } from '../filters'
import styles from './complaint-filters.module.css'
import { FilterFields } from './filter-fields'
import { Order } from './order'
import { QuickFilters } from './quick-filters'
import { SavedFilters } from './saved-filters'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

/** Words first, the usual questions one tap away, everything else beside them (on a phone: behind a button). */
export function ComplaintFilters({ filters, onChange }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const narrow = useIsNarrow()
  const [open, setOpen] = useState(false)
  const fields = <FilterFields filters={filters} onChange={onChange} />
  return (
    <search className={styles.filters}>
      <div className={styles.row}>
        <QuickFilters filters={filters} onChange={onChange} />
        <SavedFilters filters={filters} onChange={onChange} />
      </div>
      <div className={styles.row}>
        <SearchBox label={t('list.search')} value={filters.q} onChange={(q) => onChange({ q })} />
        {narrow && (
          <Button icon={<Icon name="filter" />} onClick={() => setOpen(true)}>
            {t('common:action.filter')}
          </Button>
        )}
        {!narrow && fields}
        {isFiltered(filters) && (
          <Button type="text" onClick={() => onChange(nothing)}>
            {t('common:action.clear')}
          </Button>
        )}
        <Order filters={filters} onChange={onChange} />
      </div>
      {narrow && (
        <Sheet title={t('common:action.filter')} open={open} onClose={() => setOpen(false)}>
          <div className={styles.stack}>{fields}</div>
        </Sheet>
      )}
    </search>
  )
}
