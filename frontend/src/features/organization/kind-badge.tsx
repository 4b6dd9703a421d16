import { useTranslation } from 'react-i18next'
import type { UnitKind } from '~/api/generated'
import styles from './kind-badge.module.css'

/** What a unit is, in a word short enough for a tree. */
export function KindBadge({ kind }: { kind: UnitKind }) {
  const { t } = useTranslation()
  return (
    <span className={styles.badge} data-kind={kind}>
      {t(`unitKind.${kind}`)}
    </span>
  )
}
