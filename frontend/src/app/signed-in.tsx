import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { AuthProvider } from 'react-oidc-context'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { getMeOptions, getSignInOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useOnline } from '~/lib/use-online'
import { Frame } from '~/ui/frame'
import { ProblemAlert } from '~/ui/problem-alert'
import { Splash } from '~/ui/splash'
import { StatePage } from '~/ui/state-page'
import { isCounter, paths } from './paths'
import { type ReturnTo, sessionFor } from './session'
import { SessionGate } from './session-gate'
import { SignInDown } from './sign-in-down'

/** Everything behind it needs a person: finds the sign-in service, signs in, learns who they are. */
export function Component() {
  const { pathname } = useLocation()
  const { t } = useTranslation()
  const service = useQuery({ ...getSignInOptions(), staleTime: Number.POSITIVE_INFINITY })
  return (
    <Frame size={isCounter(pathname) ? 'large' : 'middle'}>
      {service.data && <SignedIn signIn={service.data} />}
      {service.isPending && <Splash label={t('session.signingIn')} />}
      {service.error && <SignInDown error={service.error} onRetry={service.refetch} />}
    </Frame>
  )
}

function SignedIn({ signIn }: { signIn: Parameters<typeof sessionFor>[0] }) {
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
      <SessionGate manager={manager}>
        <Known />
      </SessionGate>
    </AuthProvider>
  )
}

function Known() {
  const { t } = useTranslation()
  const online = useOnline()
  const me = useQuery({ ...getMeOptions(), staleTime: 5 * 60_000 })
  if (me.data) return <Outlet />
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
