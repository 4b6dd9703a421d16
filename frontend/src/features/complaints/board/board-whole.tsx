import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Figures } from '~/api/generated'
import { paths } from '~/app/paths'
import { useLanguage } from '~/lib/language'
import styles from '../figures.module.css'
import { addressOf } from '../filters'
import { figureNames, figures } from './board-figures'

type Props = { whole: Figures; unit?: string }

/** The whole subtree in five figures; each opens to what it counts. */
export function BoardWhole({ whole, unit }: Props) {
  const { t } = useTranslation('complaints')
  const language = useLanguage()
  return (
    <section className={styles.figures} data-count={figureNames.length} aria-label={t('board.whole')}>
      {figureNames.map((name) => (
        <Link
          key={name}
          to={`${paths.complaints}?${addressOf({ ...figures[name], unit })}`}
          className={styles.figure}
          data-loud={name === 'breached' && whole.breached > 0}
        >
          <span>{t(`board.${name}`)}</span>
          <strong className="figures">{whole[name].toLocaleString(language)}</strong>
        </Link>
      ))}
    </section>
  )
}
