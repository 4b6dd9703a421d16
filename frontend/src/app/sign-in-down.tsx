import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '~/api/problem'
import { useOnline } from '~/lib/use-online'
import { LanguageSwitch } from '~/ui/preferences'
import { StatePage } from '~/ui/state-page'

type Props = { error: unknown; onRetry: () => void }

/** Nobody can sign in: says why as far as it is known, and tries again by itself when the network is back. */
export function SignInDown({ error, onRetry }: Props) {
  const { t } = useTranslation()
  const online = useOnline()
  const why = online ? 'down' : 'offline'

  useEffect(() => {
    globalThis.addEventListener('online', onRetry)
    return () => globalThis.removeEventListener('online', onRetry)
  }, [onRetry])

  return (
    <StatePage
      role="alert"
      title={t(`session.${why}.title`)}
      actions={
        <>
          <Button type="primary" onClick={onRetry}>
            {t('action.retry')}
          </Button>
          <LanguageSwitch />
        </>
      }
    >
      <p>{t(`session.${why}.text`)}</p>
      {error instanceof ProblemError && error.title && <p>{error.message}</p>}
    </StatePage>
  )
}
