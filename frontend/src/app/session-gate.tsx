import { Button } from 'antd'
import type { UserManager } from 'oidc-client-ts'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { Splash } from '~/ui/splash'
import { StatePage } from '~/ui/state-page'
import { paths } from './paths'
import { askToSignIn, enter } from './session'
import { SessionEndedBar } from './session-ended'
import { SignInDown } from './sign-in-down'

type Props = { manager: UserManager; children: ReactNode }

/** Opens to a signed-in person. The answer of the sign-in page is taken in by the provider around it. */
export function SessionGate({ manager, children }: Props) {
  const { t } = useTranslation()
  const { isAuthenticated, isLoading, error } = useAuth()
  const [down, setDown] = useState<unknown>()
  const [entered, enterFor] = useState(false)
  // Once in, the page stays: a token that cannot be renewed just now must not tear a half-written form away.
  if (isAuthenticated && !entered) enterFor(true)
  const returning = location.pathname === paths.signIn && location.search.includes('state=')
  const stranger = !entered && !isAuthenticated && !isLoading && !error && !down && !returning

  useEffect(() => {
    if (stranger) enter(manager).catch(setDown)
  }, [stranger, manager])

  if (entered)
    return (
      <>
        <SessionEndedBar onSignIn={() => askToSignIn(manager)} />
        {children}
      </>
    )
  if (down) return <SignInDown error={down} onRetry={() => setDown(undefined)} />
  if (error)
    return (
      <StatePage
        role="alert"
        title={t('session.failed.title')}
        actions={
          <Button type="primary" onClick={() => askToSignIn(manager).catch(setDown)}>
            {t('session.again')}
          </Button>
        }
      >
        <p>{t('session.failed.text')}</p>
      </StatePage>
    )
  return <Splash label={t('session.signingIn')} />
}
