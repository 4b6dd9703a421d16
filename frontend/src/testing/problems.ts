import { HttpResponse } from 'msw'
import type { Problem } from '~/api/generated'

/** A refusal as the API words it. */
export function refusal(status: number, slug: string, words: Partial<Problem> = {}) {
  const problem: Problem = {
    type: `urn:yinuo:problem:${slug}`,
    title: '不能这样做',
    status,
    instance: '/api/v1/somewhere',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    violations: [],
    ...words,
  }
  return HttpResponse.json(problem, { status, headers: { 'content-type': 'application/problem+json' } })
}
