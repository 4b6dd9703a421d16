import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import type { UserManager } from 'oidc-client-ts'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { bringBack } from '~/lib/kept/answers'
import type { Person } from '~/lib/kept/database'
import { Splash } from '~/ui/splash'
import { StatePage } from '~/ui/state-page'
import { KeptBar } from './kept-bar'
import { paths } from './paths'
import { askToSignIn, enter } from './session'
import { SessionEndedBar } from './session-ended'
import { SignInDown } from './sign-in-down'

type Props = {
  manager: UserManager
  /** Whose kept pages may be shown while nobody can sign in; at the counter only. */
  person?: Person
  children: ReactNode
}

/** Opens to a signed-in person. The answer of the sign-in page is taken in by the provider around it. */
export function SessionGate({ manager, person, children }: Props) {
  const { t } = useTranslation()
  const { isAuthenticated, isLoading, error } = useAuth()
  const [down, setDown] = useState<unknown>()
  const [entered, enterFor] = useState(false)
  const kept = useKept(down && !entered ? person : undefined)
  // Once in, the page stays: a token that cannot be renewed just now must not tear a half-written form away.
  if (isAuthenticated && !entered) enterFor(true)
  const returning = location.pathname === paths.signIn && location.search.includes('state=')
  const stranger = !entered && !isAuthenticated && !isLoading && !error && !down && !returning

  useEffect(() => {
    if (stranger) begin(manager).catch(setDown)
  }, [stranger, manager])

  // The page keeps its place when the person comes in after all: what is half filled in stays.
  if (entered || kept)
    return (
      <>
        {entered && <SessionEndedBar onSignIn={() => askToSignIn(manager)} />}
        {!entered && person && <KeptBar manager={manager} account={person.account} />}
        {children}
      </>
    )
  if (down && !person) return <SignInDown error={down} onRetry={() => setDown(undefined)} />
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

/** Without a network nobody is led to a sign-in page that cannot answer. */
async function begin(manager: UserManager) {
  if (!navigator.onLine) throw new Error('offline')
  await enter(manager)
}

/** Puts what this phone has kept of the person into the cache; true when it is there. */
function useKept(person?: Person) {
  const cache = useQueryClient()
  const [ready, setReady] = useState(false)
  const account = person?.account
  useEffect(() => {
    if (account) bringBack(cache, account).then(() => setReady(true))
  }, [cache, account])
  return ready
}
