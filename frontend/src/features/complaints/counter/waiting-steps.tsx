import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '~/app/paths'
import type { Entry } from '~/lib/outbox/entry'
import { Moment } from '~/ui/time'
import styles from './counter-steps.module.css'

/** What was done to this case and has not arrived: the page shows the case as the server last said it was. */
export function WaitingSteps({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('outbox')
  if (entries.length === 0) return null
  const refused = entries.some(({ refusal }) => refusal)
  return (
    <section className={styles.waiting} aria-label={t('title')}>
      <strong>{t(refused ? 'case.refused' : 'case.waiting')}</strong>
      <ul>
        {entries.map(({ id, kind, madeAt }) => (
          <li key={id}>
            {t(`kind.${kind}`)} <small>{<Moment at={new Date(madeAt).toISOString()} />}</small>
          </li>
        ))}
      </ul>
      <Link to={paths.counter.outbox}>{t('case.open')}</Link>
    </section>
  )
}
