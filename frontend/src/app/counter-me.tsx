import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { useNavigate } from 'react-router'
import { useMe } from '~/api/me'
import { wantDesktop } from '~/lib/media'
import { Card, Page } from '~/ui/page'
import { AppearanceSwitch, LanguageSwitch } from '~/ui/preferences'
import styles from './counter-me.module.css'
import { paths } from './paths'

export function CounterMe() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { signoutRedirect } = useAuth()
  const { account, name, unit, roles } = useMe()
  return (
    <Page
      title={name}
      lead={[unit?.name, ...roles.map((role) => t(`roles.${role}`)), account].filter(Boolean).join(' · ')}
    >
      <Card>
        <div className={styles.row}>
          <span>{t('language.label')}</span>
          <LanguageSwitch />
        </div>
        <div className={styles.row}>
          <span>{t('appearance.label')}</span>
          <AppearanceSwitch />
        </div>
      </Card>
      <Button
        block
        onClick={() => {
          wantDesktop()
          navigate(paths.home)
        }}
      >
        {t('nav.desk')}
      </Button>
      <Button block danger onClick={() => signoutRedirect()}>
        {t('session.signOut')}
      </Button>
    </Page>
  )
}
