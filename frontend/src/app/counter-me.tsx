import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMe } from '~/api/me'
import { wantDesktop } from '~/lib/media'
import { useOutbox } from '~/lib/outbox/use-outbox'
import { Card, Page } from '~/ui/page'
import { AppearanceSwitch, LanguageSwitch } from '~/ui/preferences'
import styles from './counter-me.module.css'
import { paths } from './paths'
import { useSignOut } from './use-sign-out'

export function CounterMe() {
  const { t } = useTranslation(['common', 'outbox'])
  const navigate = useNavigate()
  const signOut = useSignOut()
  const unsent = useOutbox().length
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
      {unsent > 0 && <p>{t('outbox:leaving', { count: unsent })}</p>}
      <Button block danger onClick={signOut}>
        {t('session.signOut')}
      </Button>
    </Page>
  )
}
