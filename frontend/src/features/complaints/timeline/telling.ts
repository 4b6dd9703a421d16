import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '~/api/generated'

/** Nobody's deed: time passed. */
export const isOfClock = ({ actor }: TimelineEntry) => actor === 'clock'

export type Mark = 'step' | 'internal' | 'public' | 'soon' | 'late' | 'climb'

/** The shape before an entry: what it is can be told without reading and without colour. */
export function markOf(entry: TimelineEntry): Mark {
  if (entry.action === 'AT_RISK') return 'soon'
  if (entry.action === 'BREACH') return 'late'
  if (entry.action === 'ESCALATE') return 'climb'
  if (entry.visibility === 'PUBLIC') return 'public'
  return entry.action === 'NOTE' ? 'internal' : 'step'
}

/** An entry as a sentence without its subject: "transferred it to Wuhan", "the answer's clock was breached". */
export function useTelling() {
  const { t } = useTranslation('complaints')
  return (entry: TimelineEntry) => {
    const { action, detail } = entry
    const clock = detail?.clock && t(`clock.kind.${detail.clock}`)
    if (isOfClock(entry) && clock && (action === 'AT_RISK' || action === 'BREACH'))
      return t(`timeline.${action}`, { clock })
    if (isOfClock(entry) && clock && action === 'ESCALATE')
      return t('timeline.climbed', { clock, unit: detail.unit, level: detail.level })
    const whom = detail?.unit ?? detail?.person
    return whom ? `${t(`did.${action}`)} → ${whom}` : t(`did.${action}`)
  }
}
