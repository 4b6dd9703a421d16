import { useTranslation } from 'react-i18next'
import { type Entry, subjectOf } from '~/lib/outbox/entry'
import { useOutbox } from '~/lib/outbox/use-outbox'
import { Page } from '~/ui/page'
import { StatePanel } from '~/ui/state-page'
import { EntryCard } from './entry-card'
import styles from './outbox.module.css'

/** What was done and has not arrived; what the server refused first, for that waits for the person and not for a network. */
export function OutboxPage() {
  const { t } = useTranslation('outbox')
  const entries = useOutbox()
  const refused = entries.filter(({ refusal }) => refusal)
  const waiting = entries.filter(({ refusal }) => !refusal)
  const heldBy = (entry: Entry) =>
    entries.find((one) => one.id < entry.id && subjectOf(one) === subjectOf(entry) && one.refusal)
  return (
    <Page title={t('title')} lead={entries.length > 0 && t('lead')}>
      {entries.length === 0 && <StatePanel title={t('none.title')}>{t('none.text')}</StatePanel>}
      {entries.length > 0 && (
        <ul className={styles.entries} aria-label={t('title')}>
          {[...refused, ...waiting].map((entry) => (
            <EntryCard key={entry.id} entry={entry} held={heldBy(entry) !== undefined} />
          ))}
        </ul>
      )}
    </Page>
  )
}
