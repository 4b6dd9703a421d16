import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import { useMay, useMe } from '~/api/me'
import { useOutbox } from '~/lib/outbox/use-outbox'
import { Icon } from '~/ui/icons'
import { Notice } from '~/ui/notice'
import { OfflineBar } from '~/ui/offline-bar'
import { Wordmark } from '~/ui/wordmark'
import styles from './counter-shell.module.css'
import { paths } from './paths'
import { useCounterSession } from './use-counter-session'

/** The counter on a phone: everything that is tapped often sits where the thumb is. */
export function CounterShell() {
  const { t } = useTranslation()
  const { unit } = useMe()
  useCounterSession()
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
        <Places />
      </nav>
      <Notice />
      <ScrollRestoration />
    </div>
  )
}

function Places() {
  const { t } = useTranslation()
  const may = useMay()
  const unsent = useOutbox().length
  return (
    <>
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
      <NavLink to={paths.counter.outbox}>
        <Icon name="outbox" size={22} />
        {unsent > 0 && <span className={styles.count}>{unsent}</span>}
        {t('nav.outbox')}
      </NavLink>
      <NavLink to={paths.counter.me}>
        <Icon name="staff" size={22} />
        {t('nav.me')}
      </NavLink>
    </>
  )
}
