import { Layout } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet } from 'react-router'
import type { Permission } from '~/api/generated'
import { useMay } from '~/api/me'
import { useIsNarrow, wantCounter } from '~/lib/media'
import { Icon, type IconName } from '~/ui/icons'
import { Notice } from '~/ui/notice'
import { OfflineBar } from '~/ui/offline-bar'
import { AppearanceSwitch, LanguageSwitch } from '~/ui/preferences'
import { Wordmark } from '~/ui/wordmark'
import styles from './desk-shell.module.css'
import { paths } from './paths'
import { WhoAmI } from './who-am-i'

type Entry = {
  to: string
  text: 'home' | 'complaints' | 'board' | 'units' | 'staff' | 'calendars' | 'policies' | 'imports' | 'audit'
  icon: IconName
  needs?: Permission
}

const entries: Entry[] = [
  { to: paths.home, text: 'home', icon: 'today' },
  { to: paths.complaints, text: 'complaints', icon: 'cases', needs: 'COMPLAINT_READ' },
  { to: paths.board(), text: 'board', icon: 'board', needs: 'COMPLAINT_READ' },
  { to: paths.units, text: 'units', icon: 'units', needs: 'UNIT_READ' },
  { to: paths.staff, text: 'staff', icon: 'staff', needs: 'STAFF_READ' },
  { to: paths.calendars, text: 'calendars', icon: 'calendar', needs: 'CALENDAR_READ' },
  { to: paths.policies, text: 'policies', icon: 'policies', needs: 'COMPLAINT_READ' },
  { to: paths.imports, text: 'imports', icon: 'imports', needs: 'UNIT_IMPORT' },
  { to: paths.audit, text: 'audit', icon: 'audit', needs: 'AUDIT_READ' },
]

export function DeskShell() {
  const { t } = useTranslation()
  const may = useMay()
  const narrow = useIsNarrow()
  return (
    <Layout className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('nav.skip')}
      </a>
      <header className={styles.side}>
        <NavLink to={paths.home} className={styles.brand}>
          <Wordmark />
        </NavLink>
        <nav aria-label={t('nav.label')} className={styles.nav}>
          {entries
            .filter(({ needs }) => !needs || may(needs))
            .map(({ to, text, icon }) => (
              <NavLink key={to} to={to} end={to === paths.home}>
                <Icon name={icon} />
                {t(`nav.${text}`)}
              </NavLink>
            ))}
        </nav>
        <div className={styles.foot}>
          <div className={styles.switches}>
            <LanguageSwitch />
            <AppearanceSwitch />
            {narrow && (
              <Link to={paths.counter.home} onClick={wantCounter}>
                {t('nav.counter')}
              </Link>
            )}
          </div>
          <WhoAmI />
        </div>
      </header>
      <Layout.Content className={styles.content} id="content" tabIndex={-1}>
        <OfflineBar />
        <div className={styles.sheet}>
          <Outlet />
        </div>
      </Layout.Content>
      <Notice />
    </Layout>
  )
}
