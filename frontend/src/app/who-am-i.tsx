import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { useMe } from '~/api/me'
import { Icon } from '~/ui/icons'
import styles from './who-am-i.module.css'

export function WhoAmI() {
  const { t } = useTranslation()
  const { name, unit, roles } = useMe()
  const { signoutRedirect } = useAuth()
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
        onClick={() => signoutRedirect()}
      >
        <Icon name="leave" />
      </button>
    </div>
  )
}
