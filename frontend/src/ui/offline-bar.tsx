import { useTranslation } from 'react-i18next'
import { useOnline } from '~/lib/use-online'
import { Icon } from './icons'
import styles from './offline-bar.module.css'

export function OfflineBar() {
  const { t } = useTranslation()
  if (useOnline()) return null
  return (
    <div role="status" className={styles.bar}>
      <Icon name="offline" size={16} />
      {t('state.offline')}
    </div>
  )
}
