import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { discard } from '~/lib/outbox/entries'
import type { Entry } from '~/lib/outbox/entry'
import { useOutbox } from '~/lib/outbox/use-outbox'
import { Sheet } from '~/ui/sheet'
import { ActionSheet } from '../steps/action-sheet'
import { actions, isEnded, leadsOn } from '../words'
import styles from './counter-steps.module.css'
import { useEntryAsked } from './use-entry-asked'
import { WaitingSteps } from './waiting-steps'

/** The next step under the thumb; everything else that may be done one tap further, in a drawer from below. */
export function CounterSteps({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const [begun, begin] = useState<ComplaintAction>()
  const [more, showMore] = useState(false)
  const mended = useMended()
  const waiting = useOutbox().filter(({ complaintId }) => complaintId === complaint.id)
  const offered = useOffered(complaint, waiting)
  const [first, ...others] = offered
  const step = begun ?? mended.action
  const nameOf = (action: ComplaintAction) =>
    t(action === 'ASSIGN' && complaint.assignee ? 'action.reassign' : `action.${action}`)
  const close = (sent?: boolean) => {
    begin(undefined)
    mended.close(sent)
  }
  return (
    <>
      <WaitingSteps entries={waiting} />
      {!first && waiting.length === 0 && <Nothing complaint={complaint} />}
      {first && (
        <section className={styles.bar} aria-label={t('page.next')}>
          <Button
            type={leadsOn(first) ? 'primary' : 'default'}
            size="large"
            block
            onClick={() => begin(first)}
          >
            {nameOf(first)}
          </Button>
          {others.length > 0 && (
            <Button size="large" onClick={() => showMore(true)}>
              {t('action.more')}
            </Button>
          )}
        </section>
      )}
      <Sheet title={t('page.others')} open={more} onClose={() => showMore(false)}>
        <div className={styles.others}>
          {others.map((action) => (
            <Button
              key={action}
              size="large"
              block
              danger={action === 'WITHDRAW'}
              onClick={() => {
                showMore(false)
                begin(action)
              }}
            >
              {nameOf(action)}
            </Button>
          ))}
        </div>
      </Sheet>
      {step && (
        <ActionSheet
          key={step}
          complaint={complaint}
          action={step}
          given={mended.values ?? givenFor(step)}
          onClose={close}
        />
      )}
    </>
  )
}

/** A visit is written down at the door, most often a moment after it. */
const givenFor = (action: ComplaintAction) =>
  action === 'VISIT' ? { contact: { kind: 'VISIT', at: new Date().toISOString() } } : undefined

/**
 * While a step of one's own has not arrived, nobody can say what may follow it; a contact with the customer may be written
 * down all the same, for it leaves the case where it is.
 */
function useOffered({ availableActions }: ComplaintView, waiting: Entry[]) {
  const moves = waiting.some(({ kind }) => kind !== 'VISIT' && kind !== 'PHOTO')
  return actions.filter((action) => availableActions.includes(action) && (!moves || action === 'VISIT'))
}

/** A step that came back from the server, opened to be mended: it replaces the one that was refused. */
function useMended() {
  const entry = useEntryAsked()
  const [, change] = useSearchParams()
  return {
    action: entry ? (entry.kind as ComplaintAction) : undefined,
    values: entry?.values,
    async close(sent?: boolean) {
      if (!entry) return
      if (sent) await discard(entry.id)
      change({}, { replace: true })
    },
  }
}

function Nothing({ complaint: { status } }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  return <p className={styles.nothing}>{isEnded(status) ? t(`page.ended.${status}`) : t('page.nothing')}</p>
}
