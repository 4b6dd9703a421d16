import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '~/api/problem'
import { paths } from '~/app/paths'
import { discard } from '~/lib/outbox/entries'
import type { Entry } from '~/lib/outbox/entry'
import { LinkButton } from '~/ui/link-button'
import { ProblemAlert } from '~/ui/problem-alert'
import { Moment } from '~/ui/time'
import styles from './outbox.module.css'

type Props = { entry: Entry; held: boolean }

/** One thing on its way: what it is, how it stands, the server's words where it said no, and what can be done then. */
export function EntryCard({ entry, held }: Props) {
  const { t } = useTranslation('outbox')
  const { kind, title, madeAt, refusal, triedAt, complaintId } = entry
  const state = refusal ? 'refused' : held ? 'held' : triedAt ? 'tried' : 'waiting'
  return (
    <li className={styles.entry} data-state={state}>
      <div className={styles.line}>
        <strong>{t(`kind.${kind}`)}</strong>
        <span className={styles.state}>{t(`state.${state}`)}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.title}>{title}</span>
        <Moment at={new Date(madeAt).toISOString()} />
      </div>
      {refusal && <Refusal refusal={refusal} />}
      <div className={styles.choices}>
        {complaintId && <LinkButton to={paths.counter.complaint(complaintId)}>{t('open')}</LinkButton>}
        {refusal && entry.values && (
          <LinkButton type="primary" to={mendAt(entry)}>
            {t('edit')}
          </LinkButton>
        )}
        <Discard id={entry.id} />
      </div>
    </li>
  )
}

function mendAt({ id, complaintId }: Entry) {
  const page = complaintId ? paths.counter.complaint(complaintId) : paths.counter.newComplaint
  return `${page}?entry=${id}`
}

function Refusal({ refusal }: { refusal: NonNullable<Entry['refusal']> }) {
  const { t } = useTranslation('outbox')
  const problem = new ProblemError(refusal)
  if (!problem.is('uncertain')) return <ProblemAlert error={problem} />
  return (
    <div role="alert">
      <strong>{t('uncertain.title')}</strong>
      <p>{t('uncertain.text')}</p>
    </div>
  )
}

function Discard({ id }: { id: number }) {
  const { t } = useTranslation('outbox')
  return (
    <Popconfirm
      title={t('sure.title')}
      description={t('sure.text')}
      okText={t('sure.yes')}
      cancelText={t('sure.no')}
      okButtonProps={{ danger: true }}
      onConfirm={() => discard(id)}
    >
      <Button danger>{t('discard')}</Button>
    </Popconfirm>
  )
}
