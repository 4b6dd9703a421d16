import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { AuthProvider } from 'react-oidc-context'
import { Outlet, useLocation, useNavigate } from 'react-router'
import type { SignIn } from '~/api/generated'
import { getMeOptions, getSignInOptions } from '~/api/generated/@tanstack/react-query.gen'
import type { Person } from '~/lib/kept/database'
import { rememberedPerson } from '~/lib/kept/person'
import { useOnline } from '~/lib/use-online'
import { Frame } from '~/ui/frame'
import { ProblemAlert } from '~/ui/problem-alert'
import { Splash } from '~/ui/splash'
import { StatePage } from '~/ui/state-page'
import { isCounter, paths } from './paths'
import { type ReturnTo, type Session, sessionFor } from './session'
import { SessionGate } from './session-gate'
import { SignInDown } from './sign-in-down'

/** Everything behind it needs a person: finds the sign-in service, signs in, learns who they are. */
export function Component() {
  const { pathname } = useLocation()
  const { t } = useTranslation()
  const online = useOnline()
  const service = useQuery({ ...getSignInOptions(), staleTime: Number.POSITIVE_INFINITY })
  const counter = isCounter(pathname)
  const person = usePerson(counter)
  // Where the API cannot be asked, a phone knows from last time where its owner signs in.
  const unreachable = service.error !== null || !online
  const signIn = service.data ?? (unreachable ? person?.signIn : undefined)
  return (
    <Frame size={counter ? 'large' : 'middle'}>
      {signIn && <SignedIn signIn={signIn} person={person ?? undefined} />}
      {!signIn && service.isPending && <Splash label={t('session.signingIn')} />}
      {!signIn && service.error && person !== undefined && (
        <SignInDown error={service.error} onRetry={service.refetch} />
      )}
    </Frame>
  )
}

/** Who used this phone last; null for nobody, undefined while it is looked up. */
function usePerson(counter: boolean) {
  const person = useQuery({
    queryKey: [{ _id: 'person' }],
    queryFn: rememberedPerson,
    enabled: counter,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return counter && !person.isError ? person.data : null
}

type Props = { signIn: SignIn; person?: Person }

function SignedIn({ signIn, person }: Props) {
  const navigate = useNavigate()
  const manager = useMemo(() => sessionFor(signIn), [signIn])
  return (
    <AuthProvider
      userManager={manager}
      skipSigninCallback={location.pathname !== paths.signIn}
      onSigninCallback={(user) => {
        const { returnTo } = (user?.state as ReturnTo | undefined) ?? { returnTo: paths.home }
        navigate(returnTo, { replace: true })
      }}
    >
      <SessionGate manager={manager} person={person}>
        <Known signIn={signIn} />
      </SessionGate>
    </AuthProvider>
  )
}

function Known({ signIn }: { signIn: SignIn }) {
  const { t } = useTranslation()
  const online = useOnline()
  const me = useQuery({ ...getMeOptions(), staleTime: 5 * 60_000 })
  const context = useMemo((): Session => ({ signIn }), [signIn])
  if (me.data) return <Outlet context={context} />
  if (me.isPending) return <Splash label={t('session.signingIn')} />
  return (
    <StatePage title={t(online ? 'session.down.title' : 'session.offline.title')}>
      <ProblemAlert error={me.error} />
      <Button type="primary" onClick={() => me.refetch()}>
        {t('action.retry')}
      </Button>
    </StatePage>
  )
}
