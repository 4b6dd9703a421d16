import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { exportOrgUnits, type OrgUnitView } from '~/api/generated'
import { useMay } from '~/api/me'
import { paths } from '~/app/paths'
import { ExportButtons } from '~/ui/export-buttons'
import { Card } from '~/ui/page'
import styles from './unit-panel.module.css'

/** What else there is about this unit and all below it. */
export function UnitLinks({ unit: { id, code } }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  const may = useMay()
  const query = `?${new URLSearchParams({ unit: id })}`
  return (
    <Card title={t('unit.subtree')}>
      <ul className={styles.links}>
        {may('COMPLAINT_READ') && (
          <li>
            <Link to={paths.complaints + query}>{t('unit.cases')}</Link>
          </li>
        )}
        {may('STAFF_READ') && (
          <li>
            <Link to={paths.staff + query}>{t('unit.staff')}</Link>
          </li>
        )}
        {may('AUDIT_READ') && (
          <li>
            <Link to={`${paths.audit}?${new URLSearchParams({ subjectType: 'ORG_UNIT', subjectId: id })}`}>
              {t('unit.history')}
            </Link>
          </li>
        )}
      </ul>
      <div className={styles.export}>
        <ExportButtons
          name={`${t('title')}-${code}`}
          label={t('unit.export')}
          open={(format, signal) =>
            exportOrgUnits({ query: { unit: id, format }, parseAs: 'stream', signal, throwOnError: true })
          }
        />
      </div>
    </Card>
  )
}
