import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrgUnitView } from '~/api/generated'
import { ProblemError } from '~/api/problem'
import { paths } from '~/app/paths'
import { useIsNarrow } from '~/lib/media'
import { Icon } from '~/ui/icons'
import { NotFound } from '~/ui/not-found'
import { Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { OpeningWeek } from './opening-week'
import { UnitActions } from './unit-actions'
import { UnitFacts, UnitPhones } from './unit-facts'
import { UnitLinks } from './unit-links'
import styles from './unit-panel.module.css'
import { UnitLead, UnitTrail } from './unit-trail'

export function UnitPanel({ query }: { query: UseQueryResult<OrgUnitView, unknown> }) {
  const { t } = useTranslation('organization')
  const narrow = useIsNarrow()
  const back = (
    <Link to={paths.units} className={styles.back}>
      <Icon name="back" size={16} />
      {t('unit.back')}
    </Link>
  )
  return (
    <div className={styles.panel}>
      {narrow && back}
      <Known query={query} />
    </div>
  )
}

function Known({ query: { data, error, refetch } }: { query: UseQueryResult<OrgUnitView, unknown> }) {
  const { t } = useTranslation('organization')
  if (data) return <Unit key={data.id} unit={data} />
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400))
    return (
      <Page title={t('title')}>
        <NotFound actions={<Link to={paths.units}>{t('unit.back')}</Link>} />
      </Page>
    )
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  return <Skeleton lines={10} height={24} />
}

function Unit({ unit }: { unit: OrgUnitView }) {
  return (
    <>
      <UnitTrail unit={unit} />
      <Page title={unit.name} lead={<UnitLead unit={unit} />}>
        <UnitActions unit={unit} />
        <div className={styles.columns}>
          <div className={styles.cards}>
            <UnitFacts unit={unit} />
            <OpeningWeek unit={unit} />
          </div>
          <div className={styles.cards}>
            <UnitPhones unit={unit} />
            <UnitLinks unit={unit} />
          </div>
        </div>
      </Page>
    </>
  )
}
