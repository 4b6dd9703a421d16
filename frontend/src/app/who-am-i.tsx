import { useTranslation } from 'react-i18next'
import { useMe } from '~/api/me'
import { Icon } from '~/ui/icons'
import { useSignOut } from './use-sign-out'
import styles from './who-am-i.module.css'

export function WhoAmI() {
  const { t } = useTranslation()
  const { name, unit, roles } = useMe()
  const signOut = useSignOut()
  const role = roles[0]
  return (
    <div className={styles.me}>
      <div className={styles.words}>
        <strong>{name}</strong>
        {unit && <span title={unit.name}>{unit.name}</span>}
        {role && <span>{t(`roles.${role}`)}</span>}
      </div>
      <button
        type="button"
        className={styles.leave}
        title={t('session.signOut')}
        aria-label={t('session.signOut')}
        onClick={signOut}
      >
        <Icon name="leave" />
      </button>
    </div>
  )
}
