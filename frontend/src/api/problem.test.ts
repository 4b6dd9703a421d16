import { HttpResponse, http } from 'msw'
import { refusal } from '~/testing/problems'
import { server } from '~/testing/server'
import { surroundClient } from './client'
import { getMe } from './generated'
import { ProblemError } from './problem'

const asked = async () => getMe({ throwOnError: true }).catch((error: unknown) => error)

test('a refusal becomes an error that has every field of the problem', async () => {
  server.use(http.get('*/api/v1/me', () => refusal(403, 'forbidden', { detail: '您没有这项权限。' })))
  const error = await asked()
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({
    status: 403,
    message: '您没有这项权限。',
    traceId: expect.any(String),
    unanswered: false,
  })
})

test('silence becomes an error of the same kind', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()))
  expect(await asked()).toMatchObject({ status: 0, unanswered: true })
})

test('a page of somebody else’s, where an answer should be, is no refusal', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 })))
  expect(await asked()).toMatchObject({
    type: 'urn:yinuo:problem:unreachable',
    status: 502,
    unanswered: true,
  })
})

test('every request carries the token and the language', async () => {
  let seen: Headers | undefined
  server.use(
    http.get('*/api/v1/me', ({ request }) => {
      seen = request.headers
      return HttpResponse.json({})
    }),
  )
  surroundClient({ token: async () => 'abc' })
  await asked()
  expect(seen?.get('Authorization')).toBe('Bearer abc')
  expect(seen?.get('Accept-Language')).toBe('zh-CN')
  surroundClient({ token: async () => undefined })
})
