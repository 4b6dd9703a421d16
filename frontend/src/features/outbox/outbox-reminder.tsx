import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '~/app/paths'
import { useOutbox } from '~/lib/outbox/use-outbox'
import { Icon } from '~/ui/icons'
import styles from './outbox.module.css'

/** On the first page, as long as something has not arrived. */
export function OutboxReminder() {
  const { t } = useTranslation('outbox')
  const entries = useOutbox()
  if (entries.length === 0) return null
  const refused = entries.filter(({ refusal }) => refusal).length
  return (
    <Link to={paths.counter.outbox} className={styles.reminder} data-refused={refused > 0}>
      <Icon name="outbox" size={20} />
      {refused > 0 ? t('homeRefused', { count: refused }) : t('home', { count: entries.length })}
    </Link>
  )
}
