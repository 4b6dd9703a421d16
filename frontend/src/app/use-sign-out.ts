import { useAuth } from 'react-oidc-context'
import { forgetPerson } from '~/lib/kept/person'

/** Leaves nothing readable behind on the phone, then ends the session. */
export function useSignOut() {
  const { signoutRedirect, isAuthenticated } = useAuth()
  return async () => {
    await forgetPerson()
    if (isAuthenticated) await signoutRedirect()
    else location.reload()
  }
}
