import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { surroundClient } from '~/api/client'
import type { SignIn } from '~/api/generated'
import { currentLanguage } from '~/lib/language'
import { paths } from './paths'

export type ReturnTo = { returnTo: string }

/** What the pages may know of how people sign in. */
export type Session = { signIn: SignIn }

const here = () => location.pathname + location.search + location.hash

let session: UserManager | undefined

/** One a page, however often React asks (in development it asks twice): the tokens are in the one that is kept. */
export function sessionFor(signIn: SignIn): UserManager {
  session ??= begin(signIn)
  return session
}

/** Tokens live in this page's memory and nowhere else; who reloads is signed in again by the sign-in service's own session. */
function begin({ authority, clientId }: SignIn): UserManager {
  const manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: location.origin + paths.signIn,
    silent_redirect_uri: location.origin + paths.silentSignIn,
    post_logout_redirect_uri: location.origin + paths.home,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // What a redirect needs to find its way back must outlive the page, and only this tab.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    silentRequestTimeoutInSeconds: 8,
  })
  surroundClient({ token: () => freshToken(manager) })
  return manager
}

let renewing: Promise<string | undefined> | undefined

/** A laptop that slept holds a token that has run out: it is renewed once, before the request, for all that wait. */
async function freshToken(manager: UserManager) {
  const user = await manager.getUser()
  if (!user?.expired) return user?.access_token
  renewing ??= manager
    .signinSilent()
    .then((renewed) => renewed?.access_token)
    .catch(() => undefined)
    .finally(() => {
      renewing = undefined
    })
  return renewing
}

/** Without a word, by the sign-in service's own session; null where it has none. */
export function silently(manager: UserManager) {
  return manager.signinSilent().catch((error: Error & { error?: string }) => {
    if (error.error === 'login_required' || error.message.includes('timed out')) return null
    if (error.error) return null
    throw error
  })
}

/** First without a word; else by the sign-in service's page, and back to the address wanted. */
export async function enter(manager: UserManager) {
  if (!(await silently(manager))) await askToSignIn(manager)
}

export function askToSignIn(manager: UserManager) {
  const state: ReturnTo = { returnTo: location.pathname === paths.signIn ? paths.home : here() }
  return manager.signinRedirect({ state, ui_locales: currentLanguage() })
}
