import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UnitRef } from '~/api/generated'
import { paths } from '~/app/paths'
import styles from './board.module.css'

/** The way back up: each unit above is a board of its own. */
export function BoardTrail({ name, above }: { name?: string; above: UnitRef[] }) {
  const { t } = useTranslation('complaints')
  return (
    <nav aria-label={t('board.trail')} className={styles.trail}>
      {above.map((unit) => (
        <span key={unit.id}>
          <Link to={paths.board(unit.id)}>{unit.name}</Link> /
        </span>
      ))}
      <span>{name ?? t('board.network')}</span>
    </nav>
  )
}
