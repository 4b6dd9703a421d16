import { useTranslation } from 'react-i18next'
import { useLanguage } from '~/lib/language'
import { exactTime, NETWORK_ZONE, shortTime, spanOf } from '~/lib/time'
import { useNow } from '~/lib/use-now'

type Props = { at: string; zone?: string }

/** A moment, short; exact in the unit's own time on hover. */
export function Moment({ at, zone = NETWORK_ZONE }: Props) {
  const language = useLanguage()
  const now = useNow()
  return (
    <time dateTime={at} title={exactTime(at, zone, language)} className="figures">
      {shortTime(at, zone, language, now)}
    </time>
  )
}

/** "2 hours left", or how late it is; exact on hover. */
export function TimeLeft({ at, zone = NETWORK_ZONE }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const left = Date.parse(at) - useNow()
  const { unit, count } = spanOf(left)
  return (
    <time dateTime={at} title={exactTime(at, zone, language)} className="figures">
      {t(left < 0 ? `time.late.${unit}` : `time.left.${unit}`, { count })}
    </time>
  )
}
