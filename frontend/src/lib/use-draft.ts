import { ProblemError } from '~/api/problem'
import { useDraftKey } from '~/lib/draft-key'

/** Sends one draft: however often it is sent, it becomes one thing. */
export function useDraft() {
  const key = useDraftKey()
  return async <T>(create: (headers: { 'Idempotency-Key': string }) => Promise<T>) => {
    try {
      const made = await create(key.headers())
      key.afterSuccess()
      return made
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      throw error
    }
  }
}
