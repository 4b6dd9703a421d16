import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SignIn } from '~/api/generated'
import type { Entry } from '~/lib/outbox/entry'

/** An answer of the API as it was seen, so that it can be read again without a network. */
type KeptAnswer = { account: string; hash: string; key: readonly unknown[]; data: unknown; at: number }

/** Who used this phone last, and where they sign in: enough to open the page without a network, and no token. */
export type Person = { account: string; signIn: SignIn; at: number }

/** A form half filled in. */
type Sheet = { account: string; name: string; values: object }

interface Kept extends DBSchema {
  outbox: { key: number; value: Entry; indexes: { account: string } }
  answers: { key: [string, string]; value: KeptAnswer; indexes: { account: string } }
  sheets: { key: [string, string]; value: Sheet }
  person: { key: 'last'; value: Person }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** What this browser keeps between visits. Opened at the first use: the desk never needs it. */
export function database() {
  opened ??= openDB<Kept>('yinuo', 1, {
    upgrade(made) {
      made
        .createObjectStore('outbox', { keyPath: 'id', autoIncrement: true })
        .createIndex('account', 'account')
      made.createObjectStore('answers', { keyPath: ['account', 'hash'] }).createIndex('account', 'account')
      made.createObjectStore('sheets', { keyPath: ['account', 'name'] })
      made.createObjectStore('person')
    },
    // A tab of a newer release waits for the old one to let go.
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}
