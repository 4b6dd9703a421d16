import { client } from './generated/client.gen'
import { problemOf } from './problem'

type Surroundings = {
  /** The caller's token, renewed where it has run out; nothing before sign-in. */
  token: () => Promise<string | undefined>
  language: () => string
}

let surroundings: Surroundings = { token: async () => undefined, language: () => 'zh-CN' }

export function surroundClient(given: Partial<Surroundings>) {
  surroundings = { ...surroundings, ...given }
}

client.setConfig({
  baseUrl: globalThis.location.origin,
  // Looked up at each call, so that a test's mock of fetch is seen.
  fetch: (request) => globalThis.fetch(request),
  // Lists of values repeat the name (status=A&status=B), as the contract has them.
  querySerializer: { array: { explode: true, style: 'form' } },
})

client.interceptors.request.use(async (request) => {
  request.headers.set('Accept-Language', surroundings.language())
  const token = await surroundings.token()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
})

client.interceptors.error.use((error, response, request) => problemOf(error, response, request))
