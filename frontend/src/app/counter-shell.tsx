import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import { useMay, useMe } from '~/api/me'
import { Icon } from '~/ui/icons'
import { Notice } from '~/ui/notice'
import { OfflineBar } from '~/ui/offline-bar'
import { Wordmark } from '~/ui/wordmark'
import styles from './counter-shell.module.css'
import { paths } from './paths'

/** The counter on a phone: everything that is tapped often sits where the thumb is. */
export function CounterShell() {
  const { t } = useTranslation()
  const { unit } = useMe()
  const may = useMay()
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <Link to={paths.counter.home}>
          <Wordmark size={26} />
        </Link>
        {unit && <span className={styles.unit}>{unit.name}</span>}
      </header>
      <OfflineBar />
      <main className={styles.content}>
        <Outlet />
      </main>
      <nav aria-label={t('nav.label')} className={styles.bottom}>
        <NavLink to={paths.counter.home} end>
          <Icon name="today" size={22} />
          {t('nav.today')}
        </NavLink>
        {may('COMPLAINT_READ') && (
          <NavLink to={paths.counter.complaints} end>
            <Icon name="cases" size={22} />
            {t('nav.cases')}
          </NavLink>
        )}
        {may('COMPLAINT_REGISTER') && (
          <NavLink to={paths.counter.newComplaint}>
            <Icon name="add" size={22} />
            {t('nav.register')}
          </NavLink>
        )}
        <NavLink to={paths.counter.me}>
          <Icon name="staff" size={22} />
          {t('nav.me')}
        </NavLink>
      </nav>
      <Notice />
      <ScrollRestoration />
    </div>
  )
}
