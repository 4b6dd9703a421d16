import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

export function Sending({ share, onCancel }: { share: number; onCancel: () => void }) {
  const { t } = useTranslation(['imports', 'common'])
  const percent = Math.floor(share * 100)
  return (
    <div className={styles.progress} role="status">
      <progress max={100} value={percent} aria-label={t('sending')} />
      <span className="figures">{percent < 100 ? t('sent', { percent }) : t('sentAll')}</span>
      <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
    </div>
  )
}
