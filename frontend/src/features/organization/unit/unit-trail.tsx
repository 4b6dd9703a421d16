import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrgUnitView } from '~/api/generated'
import { paths } from '~/app/paths'
import { KindBadge } from '../kind-badge'
import { StatusMark } from '../status-mark'
import styles from './unit-panel.module.css'

/** The way down to this unit, each step a link. */
export function UnitTrail({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  if (unit.ancestors.length === 0) return null
  return (
    <nav aria-label={t('unit.trail')}>
      <ol className={styles.trail}>
        {unit.ancestors.map(({ id, name }) => (
          <li key={id}>
            <Link to={paths.unit(id)}>{name}</Link> <span aria-hidden="true">/</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function UnitLead({ unit }: { unit: OrgUnitView }) {
  const { t } = useTranslation('organization')
  return (
    <span className={styles.lead}>
      <KindBadge kind={unit.kind} />
      <span className="figures">{unit.code}</span>
      <span>{t(`line.${unit.businessLine}`)}</span>
      <StatusMark isGood={unit.status === 'ACTIVE'}>{t(`status.${unit.status}`)}</StatusMark>
      {unit.closedBecause && <span>{t('unit.because', { reason: unit.closedBecause })}</span>}
    </span>
  )
}
