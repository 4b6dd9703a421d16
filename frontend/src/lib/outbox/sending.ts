import { discard, entriesOf, onChange, put } from './entries'
import { type Entry, subjectOf, type Work } from './entry'
import { type Outcome, sendOne } from './send-one'

type Told = { onSent: (entry: Entry, answer: unknown) => void; onSignedOut: () => void }

const lock = 'yinuo.outbox'
const shortestPause = 5_000
const longestPause = 5 * 60_000

let signedIn = false

/** In order, each case for itself: what was refused holds up its own case only, silence holds up everything. */
async function sendAll(account: string, onSent: Told['onSent']): Promise<'DONE' | 'WAIT' | 'SIGN_IN'> {
  const held = new Set<string>()
  let left: 'DONE' | 'WAIT' = 'DONE'
  for (const { id } of await entriesOf(account)) {
    // Read anew: what was sent before it may have given it another version.
    const entry = (await entriesOf(account)).find((one) => one.id === id)
    if (!entry || held.has(subjectOf(entry))) continue
    const result: Outcome | undefined = entry.refusal ? undefined : await sendOne(entry)
    if (result?.outcome === 'SENT') onSent(entry, result.answer)
    else held.add(subjectOf(entry))
    if (result?.outcome === 'LATER') left = 'WAIT'
    if (result?.outcome === 'WAIT' || result?.outcome === 'SIGN_IN') return result.outcome
  }
  return left
}

/** Sends what this person has done, now and whenever the network comes back, until it is stopped. */
export function keepSending(account: string, { onSent, onSignedOut }: Told) {
  let pause = shortestPause
  let timer: ReturnType<typeof setTimeout> | undefined
  signedIn = true

  async function go() {
    clearTimeout(timer)
    timer = undefined
    if (!navigator.onLine) return
    // Two tabs that send at once would overtake each other.
    const left = await navigator.locks.request(lock, { ifAvailable: true }, async (free) =>
      free ? sendAll(account, onSent) : 'WAIT',
    )
    if (left === 'SIGN_IN') onSignedOut()
    if (left === 'DONE') pause = shortestPause
    if (left === 'WAIT') later()
  }

  function later() {
    if (timer || !signedIn) return
    timer = setTimeout(go, pause)
    pause = Math.min(pause * 2, longestPause)
  }

  const back = () => {
    pause = shortestPause
    go()
  }
  // Phones do not always say that they are back; that somebody looks at them again is a good moment, too.
  const seen = () => document.visibilityState === 'visible' && back()
  const still = onChange(() => navigator.onLine && later())
  globalThis.addEventListener('online', back)
  document.addEventListener('visibilitychange', seen)
  go()
  return () => {
    signedIn = false
    clearTimeout(timer)
    still()
    globalThis.removeEventListener('online', back)
    document.removeEventListener('visibilitychange', seen)
  }
}

/**
 * Keeps what was done, then sends it while the person looks on. What the server refuses then is theirs to mend at once, and
 * is not kept; what gets no answer stays in the outbox.
 *
 * @returns the server's answer, or nothing where it is kept for later
 */
export async function post<T>(account: string, work: Work): Promise<T | undefined> {
  const entry = await put(account, work)
  if (!signedIn || !navigator.onLine) return undefined
  return navigator.locks.request(lock, async () => {
    const before = await entriesOf(account)
    if (before.some((one) => one.id < entry.id && subjectOf(one) === subjectOf(entry))) return undefined
    const result = await sendOne(entry)
    if (result.outcome === 'SENT') return result.answer as T
    if (result.outcome !== 'REFUSED') return undefined
    await discard(entry.id)
    throw result.problem
  })
}
