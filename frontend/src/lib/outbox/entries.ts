import { database } from '~/lib/kept/database'
import type { Entry, Work } from './entry'

// Tabs of one browser share the outbox; each is told when another has changed it.
const otherTabs = new BroadcastChannel('yinuo.outbox')
const listeners = new Set<() => void>()

export function onChange(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tell() {
  for (const listener of listeners) listener()
}

otherTabs.onmessage = tell

function changed() {
  tell()
  otherTabs.postMessage('changed')
}

export async function put(account: string, work: Work): Promise<Entry> {
  const entry = { ...work, account, key: crypto.randomUUID(), madeAt: Date.now() }
  // The number is the database's to give.
  const id = await (await database()).add('outbox', entry as Entry)
  changed()
  return { ...entry, id }
}

/** In the order in which things were done. */
export async function entriesOf(account: string): Promise<Entry[]> {
  return (await database()).getAllFromIndex('outbox', 'account', account)
}

export async function rewrite(entry: Entry) {
  await (await database()).put('outbox', entry)
  changed()
}

export async function discard(id: number) {
  await (await database()).delete('outbox', id)
  changed()
}
