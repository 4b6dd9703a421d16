import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { ComplaintAction } from '~/api/generated'
import { actions } from '../words'

const isAction = (value: string | null): value is ComplaintAction =>
  actions.includes(value as ComplaintAction)

/** Which step is being filled in stands in the address: the list leads straight to the answer. */
export function useBegun() {
  const [params, setParams] = useSearchParams()
  const asked = params.get('step')
  const begin = useCallback(
    (action: ComplaintAction | undefined) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now)
          if (action) next.set('step', action)
          else next.delete('step')
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  )
  return [isAction(asked) ? asked : undefined, begin] as const
}
