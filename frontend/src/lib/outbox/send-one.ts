import { ifMatch } from '~/api/change'
import { client } from '~/api/generated/client.gen'
import { ProblemError } from '~/api/problem'
import { hasArrived } from './arrived'
import { discard, entriesOf, rewrite } from './entries'
import { type Entry, subjectOf } from './entry'

/** What became of one attempt. WAIT: the same again later. LATER: only this case waits, others may go on. */
export type Outcome =
  | { outcome: 'SENT'; answer: unknown }
  | { outcome: 'REFUSED'; problem: ProblemError }
  | { outcome: 'WAIT' | 'LATER' | 'SIGN_IN' }

const patience = 30_000
const patienceWithPictures = 180_000

// The server forgets a key after a day: sent again later, what had arrived after all would become a second case.
const longestUncertain = 23 * 60 * 60_000

export async function sendOne(entry: Entry): Promise<Outcome> {
  if (entry.triedAt && !entry.complaintId && Date.now() - entry.triedAt > longestUncertain)
    return refused(entry, uncertain(entry))
  try {
    return await sent(entry, await request(entry))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return answered(entry, error)
  }
}

async function request({ url, body, version, key }: Entry) {
  const picture = body instanceof Blob
  const { data } = await client.post({
    url,
    body,
    headers: {
      'Content-Type': picture ? 'application/octet-stream' : 'application/json',
      'Idempotency-Key': key,
      ...(version !== undefined && ifMatch(version)),
    },
    ...(picture && { bodySerializer: null }),
    signal: AbortSignal.timeout(picture ? patienceWithPictures : patience),
    throwOnError: true,
  })
  return data
}

/** What was done to the same case after it was done knowing of it, and therefore goes out against what it has become. */
async function sent(entry: Entry, answer: unknown): Promise<Outcome> {
  const now = (answer as { version?: number } | undefined)?.version
  const later = await entriesOf(entry.account)
  for (const other of later)
    if (
      now &&
      other.id > entry.id &&
      subjectOf(other) === subjectOf(entry) &&
      other.version === entry.version
    )
      await rewrite({ ...other, version: now })
  await discard(entry.id)
  return { outcome: 'SENT', answer }
}

async function answered(entry: Entry, problem: ProblemError): Promise<Outcome> {
  if (problem.status === 401) return { outcome: 'SIGN_IN' }
  if (problem.status === 429) return { outcome: 'WAIT' }
  if (problem.unanswered) {
    await rewrite({ ...entry, triedAt: entry.triedAt ?? Date.now() })
    // A fault of this one request must not stand in the way of all others; silence and 503 concern them all.
    return { outcome: problem.status === 500 ? 'LATER' : 'WAIT' }
  }
  const overtaken = problem.status === 409 || problem.status === 412
  if (overtaken && entry.triedAt && (await hasArrived(entry, entry.triedAt))) return sent(entry, undefined)
  return refused(entry, problem)
}

async function refused(entry: Entry, problem: ProblemError): Promise<Outcome> {
  await rewrite({ ...entry, refusal: problem.toJSON() })
  return { outcome: 'REFUSED', problem }
}

const uncertain = ({ url }: Entry) =>
  new ProblemError({
    type: 'urn:yinuo:problem:uncertain',
    title: '',
    status: 409,
    instance: url,
    traceId: '',
    violations: [],
  })
