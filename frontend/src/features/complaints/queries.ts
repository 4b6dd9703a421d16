import { useMutation, useQueryClient } from '@tanstack/react-query'
import { forget } from '~/api/cache'
import { ifMatch } from '~/api/change'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { getComplaintOptions, getComplaintQueryKey } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { useDraftKey } from '~/lib/draft-key'
import { type Step, usePostStep } from './counter/use-posting'
import { type BodyOf, callOf } from './steps/calls'

/** Everything that counts or lists cases; old as soon as one of them moves. */
const lists = ['listComplaints', 'listComplaintTimeline', 'getComplaintBoard', 'listComplaintDuplicates']

/**
 * One step of a case. The answered view goes straight into the cache: the page needs no second request. No view: the step
 * is kept at the counter until there is a network.
 */
export function useStep<A extends ComplaintAction>(id: string, action: A) {
  const cache = useQueryClient()
  const key = useDraftKey()
  const post = usePostStep(id, action)
  const send = async ({ version, body }: { version: number; body: BodyOf[A] }) =>
    (await callOf(action)({ path: { id }, headers: { ...ifMatch(version), ...key.headers() }, body })).data
  return useMutation({
    mutationFn: (step: Step & { body: BodyOf[A] }): Promise<ComplaintView | undefined> =>
      post ? post(step) : send(step),
    onSuccess: (view) => {
      key.afterSuccess()
      if (!view) return
      cache.setQueryData(getComplaintQueryKey({ path: { id } }), view)
      forget(cache, ...lists)
    },
    // What the person looks at is not what is there: the page behind the form is brought up to date.
    onError: (error) => {
      if (error instanceof ProblemError) key.afterRefusal(error)
      if (isOvertaken(error)) cache.fetchQuery({ ...getComplaintOptions({ path: { id } }), staleTime: 0 })
    },
  })
}

/** Another hand was quicker (412), or its step made this one impossible (409). */
export const isOvertaken = (error: unknown) =>
  error instanceof ProblemError && [409, 412].includes(error.status)

export function useRegistered() {
  const cache = useQueryClient()
  return (view: ComplaintView) => {
    cache.setQueryData(getComplaintQueryKey({ path: { id: view.id } }), view)
    forget(cache, ...lists)
  }
}
