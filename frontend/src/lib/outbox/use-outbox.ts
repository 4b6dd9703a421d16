import { useCallback, useSyncExternalStore } from 'react'
import { useMe } from '~/api/me'
import { entriesOf, onChange } from './entries'
import type { Entry } from './entry'

const nothing: Entry[] = []
const known = new Map<string, Entry[]>()

function follow(account: string, listener: () => void) {
  let latest = 0
  const read = async () => {
    latest += 1
    const mine = latest
    const entries = await entriesOf(account)
    if (mine !== latest) return
    known.set(account, entries)
    listener()
  }
  read()
  return onChange(read)
}

/** What this person has done and the server does not know of yet. */
export function useOutbox(): Entry[] {
  const { account } = useMe()
  const subscribe = useCallback((listener: () => void) => follow(account, listener), [account])
  return useSyncExternalStore(subscribe, () => known.get(account) ?? nothing)
}
