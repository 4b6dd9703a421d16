import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '~/api/generated'
import { listComplaintTimelineInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'
import { Card } from '~/ui/page'
import { Paged } from '~/ui/paged'
import { Moment } from '~/ui/time'
import styles from './timeline.module.css'

type Props = { id: string; zone: string }

/** Who did what and when, from the beginning. */
export function Timeline({ id, zone }: Props) {
  const { t } = useTranslation('complaints')
  const entries = useInfiniteQuery({
    ...listComplaintTimelineInfiniteOptions({ path: { id }, query: { limit: 100 } }),
    ...byCursor,
  })
  return (
    <Card title={t('page.timeline')}>
      <Paged query={entries} empty={null} quiet>
        {(items) => (
          <ol className={styles.timeline}>
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} zone={zone} />
            ))}
          </ol>
        )}
      </Paged>
    </Card>
  )
}

function Entry({ entry, zone }: { entry: TimelineEntry; zone: string }) {
  const { t } = useTranslation('complaints')
  return (
    <li>
      <div className={styles.line}>
        <span>
          <strong>{entry.actor === 'clock' ? t('page.clock') : entry.actor}</strong>{' '}
          {t(`did.${entry.action}`)}
        </span>
        <Moment at={entry.at} zone={zone} />
      </div>
      {entry.note && <p>{entry.note}</p>}
    </li>
  )
}
