import { useRef } from 'react'
import type { ProblemError } from '~/api/problem'

/**
 * The Idempotency-Key of one draft. It stays while nobody knows whether the server has the draft (no answer, 5xx): the
 * retry then finds the first attempt. A refusal stored nothing, so the mended draft is a new one and gets a new key.
 */
export function useDraftKey() {
  const key = useRef(crypto.randomUUID())
  return {
    headers: () => ({ 'Idempotency-Key': key.current }),
    afterRefusal: (problem: ProblemError) => {
      if (!problem.unanswered && problem.status !== 429) key.current = crypto.randomUUID()
    },
    afterSuccess: () => {
      key.current = crypto.randomUUID()
    },
  }
}
