import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintView, TimelineEntry } from '~/api/generated'
import { useMay } from '~/api/me'
import { Card } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { Entry } from './entry'
import { NoteForm } from './note-form'
import { isOfClock } from './telling'
import styles from './timeline.module.css'
import { useTimeline } from './use-timeline'

const wanted = {
  all: () => true,
  people: (entry: TimelineEntry) => !isOfClock(entry),
  clock: isOfClock,
} satisfies Record<string, (entry: TimelineEntry) => boolean>
type Whose = keyof typeof wanted

/** Who did what and when, and what time did, from the beginning: one line for the case and all that went into it. */
export function Timeline({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const [whose, see] = useState<Whose>('all')
  const may = useMay()
  const entries = useTimeline(complaint.id)
  return (
    <Card title={t('page.timeline')} actions={<Whose whose={whose} onChange={see} />}>
      <Paged query={entries} empty={null} quiet>
        {(items) => <Entries complaint={complaint} items={items} whose={whose} />}
      </Paged>
      {may('COMPLAINT_HANDLE') && <NoteForm id={complaint.id} />}
    </Card>
  )
}

type EntriesProps = { complaint: ComplaintView; items: TimelineEntry[]; whose: Whose }

function Entries({ complaint, items, whose }: EntriesProps) {
  const { t } = useTranslation('complaints')
  const shown = items.filter(wanted[whose])
  // The number of a case that went into this one stands at the entry that says so.
  const numbers = new Map(items.map(({ detail }) => [detail?.complaintId, detail?.complaintNumber]))
  if (shown.length === 0) return <p className={styles.none}>{t('timeline.none')}</p>
  return (
    <ol className={styles.timeline}>
      {shown.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          zone={complaint.timeZone}
          from={entry.complaintId === complaint.id ? undefined : numbers.get(entry.complaintId)}
          isForeign={entry.complaintId !== complaint.id}
        />
      ))}
    </ol>
  )
}

function Whose({ whose, onChange }: { whose: Whose; onChange: (whose: Whose) => void }) {
  const { t } = useTranslation('complaints')
  return (
    <fieldset className={styles.whose}>
      <legend className="visually-hidden">{t('timeline.show')}</legend>
      {(Object.keys(wanted) as Whose[]).map((one) => (
        <button key={one} type="button" aria-pressed={one === whose} onClick={() => onChange(one)}>
          {t(`timeline.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
