import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BoardRow } from '~/api/generated'
import { paths } from '~/app/paths'
import styles from './board.module.css'
import { type FigureName, figureNames, sorted } from './board-figures'
import { FigureCell } from './figure-cell'
import { Share } from './share'

type Props = { rows: BoardRow[]; here?: string; by: FigureName; onSort?: (name: FigureName) => void }

/** The units right below, the worst first; the head stays in sight down to the two-hundredth. */
export function BoardTable({ rows, here, by, onSort }: Props) {
  const { t } = useTranslation('complaints')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('board.units')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.unit')}</th>
          <th scope="col" className={styles.wide}>
            {t('board.share')}
          </th>
          {figureNames.map((name) => (
            <th
              key={name}
              scope="col"
              aria-sort={onSort && name === by ? 'descending' : undefined}
              className={isWide(name) ? styles.wide : undefined}
            >
              {onSort ? (
                <button type="button" onClick={() => onSort(name)}>
                  {t(`board.${name}`)}
                  <span aria-hidden="true">{name === by ? ' ↓' : ''}</span>
                </button>
              ) : (
                t(`board.${name}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(rows, by).map((row) => (
          <Row key={row.unit.id} row={row} isHere={row.unit.id === here} />
        ))}
      </tbody>
    </table>
  )
}

/** Left away on a phone: what presses stays. */
const isWide = (name: FigureName) => name === 'received' || name === 'waiting'

function Row({ row: { unit, figures }, isHere }: { row: BoardRow; isHere: boolean }) {
  const { t } = useTranslation(['complaints', 'common'])
  return (
    <tr>
      <th scope="row">
        {isHere ? t('board.itself', { name: unit.name }) : <Link to={paths.board(unit.id)}>{unit.name}</Link>}
        <small>
          {t(`common:unitKind.${unit.kind}`)} · {unit.code}
        </small>
      </th>
      <td className={styles.wide}>
        <Share figures={figures} />
      </td>
      {figureNames.map((name) => (
        <td key={name} className={isWide(name) ? styles.wide : undefined}>
          {/* A list is of a unit with all below it: the unit's own cases alone have no address. */}
          <FigureCell name={name} count={figures[name]} unit={isHere ? undefined : unit} />
        </td>
      ))}
    </tr>
  )
}
