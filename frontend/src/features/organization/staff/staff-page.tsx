import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportStaff } from '~/api/generated'
import { listStaffInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { byCursor } from '~/api/paging'
import { ExportButtons } from '~/ui/export-buttons'
import { Page } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { AddStaff } from './add-staff'
import { queryOf, useFilters } from './filters'
import { StaffEmpty } from './staff-empty'
import { StaffFilters } from './staff-filters'
import { StaffSheet } from './staff-sheet'
import { StaffTable } from './staff-table'

/** Everybody of a unit and what is below it; one of them opens beside the list. */
export function StaffPage() {
  const { t } = useTranslation(['organization', 'common'])
  const may = useMay()
  const [filters, change] = useFilters()
  const [adding, setAdding] = useState(false)
  const staff = useInfiniteQuery({
    ...listStaffInfiniteOptions({ query: { ...queryOf(filters), limit: 50 } }),
    ...byCursor,
    placeholderData: (before) => before,
  })
  return (
    <Page
      title={t('staff.title')}
      actions={
        <>
          <ExportButtons
            name={t('staff.title')}
            label={t('common:export.label')}
            open={(format, signal) =>
              exportStaff({
                query: { unit: filters.unit, format },
                parseAs: 'stream',
                signal,
                throwOnError: true,
              })
            }
          />
          {may('STAFF_WRITE') && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('staff.add')}
            </Button>
          )}
        </>
      }
    >
      <StaffFilters filters={filters} onChange={change} />
      <Paged query={staff} empty={<StaffEmpty filters={filters} onChange={change} />}>
        {(people) => <StaffTable people={people} />}
      </Paged>
      {adding && <AddStaff unit={filters.unit} onClose={() => setAdding(false)} />}
      {filters.person && (
        <StaffSheet key={filters.person} id={filters.person} onClose={() => change({ person: undefined })} />
      )}
    </Page>
  )
}
