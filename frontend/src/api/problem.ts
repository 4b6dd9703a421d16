import type { Problem } from './generated'

/** The API said no, or could not be reached. Carries the problem's own fields, so that the generated error types are true. */
export class ProblemError extends Error implements Problem {
  private readonly problem: Problem
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string | undefined
  readonly instance: string
  readonly traceId: string
  readonly violations: Problem['violations']

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ProblemError'
    this.problem = problem
    this.type = problem.type
    this.title = problem.title
    this.status = problem.status
    this.detail = problem.detail ?? undefined
    this.instance = problem.instance
    this.traceId = problem.traceId
    this.violations = problem.violations ?? []
  }

  is(slug: string): boolean {
    return this.type === `urn:yinuo:problem:${slug}`
  }

  /** The same refusal, less what is already shown at its fields. */
  without(shown: Problem['violations']): ProblemError {
    return new ProblemError({
      ...this.problem,
      violations: this.violations.filter((one) => !shown.includes(one)),
    })
  }

  /** As the server said it: what can be written down, and said again later. */
  toJSON(): Problem {
    return this.problem
  }

  /** No answer came: whether the request was carried out is not known. */
  get unanswered(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

/** A status of 0 is nobody's answer: the network is gone, or what answered was not the API. */
const unreachable = (instance: string, status: number): Problem => ({
  type: 'urn:yinuo:problem:unreachable',
  title: '',
  status,
  instance,
  traceId: '',
  violations: [],
})

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body
}

/** The one place where whatever went wrong on the wire becomes an error object. */
export function problemOf(error: unknown, response?: Response, request?: Request): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error
  if (isProblem(error)) return new ProblemError(error)
  return new ProblemError(unreachable(request?.url ?? '', response?.status ?? 0))
}
