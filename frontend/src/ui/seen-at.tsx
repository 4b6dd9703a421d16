import { useTranslation } from 'react-i18next'
import { useLanguage } from '~/lib/language'
import { NETWORK_ZONE, shortTime } from '~/lib/time'
import { useNow } from '~/lib/use-now'
import { useOnline } from '~/lib/use-online'

const fresh = 2 * 60_000

/** How old what is shown is, where that could matter: without a network, or when it was last seen a while ago. */
export function SeenAt({ at }: { at: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const online = useOnline()
  const now = useNow()
  if (at === 0 || (online && now - at < fresh)) return null
  const time = shortTime(new Date(at).toISOString(), NETWORK_ZONE, language, now)
  return <span className="figures">{t('state.seen', { time })}</span>
}
