import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UnitRef } from '~/api/generated'
import { paths } from '~/app/paths'
import { useLanguage } from '~/lib/language'
import { addressOf } from '../filters'
import styles from './board.module.css'
import { type FigureName, figures } from './board-figures'

type Props = { name: FigureName; count: number; unit?: UnitRef }

/** A figure that opens to its cases; nothing is said loudly where there is nothing. */
export function FigureCell({ name, count, unit }: Props) {
  const { t } = useTranslation('complaints')
  const shown = count.toLocaleString(useLanguage())
  const look = count === 0 ? 'none' : name
  if (!unit || count === 0)
    return (
      <span className={styles.figure} data-look={look}>
        {shown}
      </span>
    )
  return (
    <Link
      to={`${paths.complaints}?${addressOf({ ...figures[name], unit: unit.id })}`}
      className={styles.figure}
      data-look={look}
      aria-label={t('board.opens', { unit: unit.name, what: t(`board.${name}`), shown })}
    >
      {shown}
    </Link>
  )
}
