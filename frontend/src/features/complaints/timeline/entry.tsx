import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { EntryDetail, TimelineEntry } from '~/api/generated'
import { complaintPaths } from '~/app/paths'
import { Moment } from '~/ui/time'
import { EntryMark } from './entry-mark'
import { isOfClock, markOf, useTelling } from './telling'
import styles from './timeline.module.css'

type Props = { entry: TimelineEntry; zone: string; isForeign: boolean; from?: string }

export function Entry({ entry, zone, isForeign, from }: Props) {
  const { t } = useTranslation('complaints')
  const telling = useTelling()
  const mark = markOf(entry)
  return (
    <li data-mark={mark}>
      <EntryMark mark={mark} />
      <div className={styles.line}>
        <span>
          <strong>{isOfClock(entry) ? t('page.clock') : entry.actor}</strong> {telling(entry)}{' '}
          <Badges entry={entry} isForeign={isForeign} from={from} />
        </span>
        <Moment at={entry.at} zone={zone} />
      </div>
      {entry.detail && <Detail detail={entry.detail} zone={zone} />}
      {entry.note && <p className={styles.note}>{entry.note}</p>}
    </li>
  )
}

/** Who may read it, and which case it comes from where that is not this one. */
function Badges({ entry, isForeign, from }: Omit<Props, 'zone'>) {
  const { t } = useTranslation('complaints')
  const { complaint } = complaintPaths(useLocation().pathname)
  return (
    <>
      {entry.visibility === 'PUBLIC' && <span className={styles.public}>{t('timeline.public')}</span>}
      {entry.action === 'NOTE' && entry.visibility === 'INTERNAL' && (
        <span className={styles.internal}>{t('timeline.internal')}</span>
      )}
      {isForeign && (
        <Link to={complaint(entry.complaintId)} className={styles.foreign}>
          {from ? t('timeline.from', { number: from }) : t('timeline.fromOther')}
        </Link>
      )}
    </>
  )
}

function Detail({ detail, zone }: { detail: EntryDetail; zone: string }) {
  const { t } = useTranslation('complaints')
  const { complaint } = complaintPaths(useLocation().pathname)
  const { contact, contactAt, reached, complaintId, complaintNumber, recheck } = detail
  if (contact)
    return (
      <p>
        {t(`contactKind.${contact}`)}
        {contactAt && (
          <>
            {' · '}
            <Moment at={contactAt} zone={zone} />
          </>
        )}
        {' · '}
        {t(reached ? 'timeline.reached' : 'timeline.notReached')}
      </p>
    )
  if (complaintId)
    return (
      <p>
        <Link to={complaint(complaintId)} className="figures">
          {complaintNumber}
        </Link>
      </p>
    )
  return recheck ? <p>{t(`recheck.${recheck}`)}</p> : null
}
