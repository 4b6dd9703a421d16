import { HttpResponse, http } from 'msw'
import { complaint, complaintId, pageOf, registered } from '~/testing/complaints'
import { clerk } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { server } from '~/testing/server'
import { discard, entriesOf, put } from './entries'
import type { Work } from './entry'
import { keepSending, post } from './sending'

const account = 'clerk'
const url = `/api/v1/complaints/${complaintId}`
const step = (kind: 'ACCEPT' | 'VISIT', differing: Partial<Work> = {}): Work => ({
  ...{
    kind,
    complaintId,
    title: '20261122-000017',
    url: `${url}/${kind.toLowerCase()}`,
    body: {},
    version: 3,
  },
  ...differing,
})
const draft: Work = { kind: 'REGISTER', title: '汇款单', url: '/api/v1/complaints', body: { text: '汇款单' } }

let stop = () => {}
const came: { path: string; key: string | null; match: string | null }[] = []
const told = { onSent: vi.fn(), onSignedOut: vi.fn() }

/** Answers each post with what the test says, in its order; then with a case that has moved on by one. */
function answering(...answers: (() => Response)[]) {
  let version = 3
  server.use(
    http.post('*/api/v1/complaints*', ({ request }) => take(request)),
    http.post('*/api/v1/complaints/:id/:verb', ({ request }) => take(request)),
  )
  function take({ url, headers }: Request) {
    came.push({
      path: new URL(url).pathname,
      key: headers.get('Idempotency-Key'),
      match: headers.get('If-Match'),
    })
    version += 1
    return answers.shift()?.() ?? HttpResponse.json(complaint({ version }))
  }
}

const start = () => {
  stop = keepSending(account, told)
}
const left = async () => (await entriesOf(account)).map(({ kind }) => kind)
const sent = () => vi.waitFor(async () => expect(await left()).toEqual([]))

beforeEach(async () => {
  came.length = 0
  for (const who of [account, 'clerk2']) for (const { id } of await entriesOf(who)) await discard(id)
  vi.clearAllMocks()
})
afterEach(() => stop())

test('what was done without anybody signed in waits, and goes out once when somebody is', async () => {
  answering()
  expect(await post(account, draft)).toBeUndefined()
  expect(came).toEqual([])
  start()
  await sent()
  expect(came).toHaveLength(1)
  expect(told.onSent).toHaveBeenCalledTimes(1)
})

test('steps of one case go in the order they were done, each against what the one before it made', async () => {
  answering()
  await put(account, step('ACCEPT'))
  await put(account, step('VISIT'))
  start()
  await sent()
  expect(came.map(({ path, match }) => [path.split('/').at(-1), match])).toEqual([
    ['accept', '"3"'],
    ['visit', '"4"'],
  ])
})

test('silence keeps it, and the next attempt carries the same key', async () => {
  answering(() => HttpResponse.error())
  await put(account, draft)
  start()
  await vi.waitFor(async () => expect((await entriesOf(account))[0]?.triedAt).toBeDefined())
  dispatchEvent(new Event('online'))
  await sent()
  expect(came).toHaveLength(2)
  expect(came[0]?.key).toBe(came[1]?.key)
})

test('a refusal is kept with the server’s words, holds up its own case, and no other', async () => {
  answering(() => refusal(412, 'stale', { title: '工单已被更新' }))
  await put(account, step('ACCEPT'))
  await put(account, step('VISIT'))
  await put(account, draft)
  start()
  await vi.waitFor(async () => expect(await left()).toEqual(['ACCEPT', 'VISIT']))
  const [refused, held] = await entriesOf(account)
  expect(refused?.refusal).toMatchObject({ status: 412, title: '工单已被更新' })
  expect(held?.refusal).toBeUndefined()
  expect(came).toHaveLength(2)
})

test('a step that was not answered and is found on the timeline has arrived', async () => {
  answering(
    () => HttpResponse.error(),
    () => refusal(412, 'stale'),
  )
  const mine = { ...registered, action: 'ACCEPT', at: new Date().toISOString(), actor: clerk.name } as const
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(clerk)),
    http.get('*/api/v1/complaints/:id/timeline', () => HttpResponse.json(pageOf([registered, mine]))),
  )
  await put(account, step('ACCEPT'))
  start()
  await vi.waitFor(async () => expect((await entriesOf(account))[0]?.triedAt).toBeDefined())
  dispatchEvent(new Event('online'))
  await sent()
  expect(came).toHaveLength(2)
})

test('without a token it waits for the person to sign in', async () => {
  answering(() => refusal(401, 'unauthorized'))
  await put(account, draft)
  start()
  await vi.waitFor(() => expect(told.onSignedOut).toHaveBeenCalled())
  expect(await left()).toEqual(['REGISTER'])
})

test('what is refused while the person looks on is theirs to mend, and is not kept', async () => {
  answering()
  start()
  answering(() => refusal(422, 'invalid'))
  await expect(post(account, draft)).rejects.toMatchObject({ status: 422 })
  expect(await left()).toEqual([])
})

test('what a person did goes out under their own name only', async () => {
  answering()
  await put('clerk2', draft)
  await put(account, step('VISIT'))
  start()
  await sent()
  expect(await entriesOf('clerk2')).toHaveLength(1)
  expect(came).toHaveLength(1)
})

test('a draft that may have arrived more than a day ago is not sent again on its own', async () => {
  answering(() => HttpResponse.error())
  await put(account, draft)
  start()
  await vi.waitFor(async () => expect((await entriesOf(account))[0]?.triedAt).toBeDefined())
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 24 * 3600_000)
  dispatchEvent(new Event('online'))
  await vi.waitFor(async () =>
    expect((await entriesOf(account))[0]?.refusal?.type).toBe('urn:yinuo:problem:uncertain'),
  )
  vi.restoreAllMocks()
  expect(came).toHaveLength(1)
})
