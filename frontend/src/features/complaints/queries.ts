import { useMutation, useQueryClient } from '@tanstack/react-query'
import { forget } from '~/api/cache'
import { ifMatch } from '~/api/change'
import {
  type AnswerDraft,
  type Assignment,
  acceptComplaint,
  answerComplaint,
  assignComplaint,
  type ComplaintAction,
  type ComplaintView,
  closeComplaint,
  type Proof,
  type Remark,
  startComplaint,
} from '~/api/generated'
import { getComplaintOptions, getComplaintQueryKey } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'

export type BodyOf = {
  ACCEPT: Remark
  ASSIGN: Assignment
  START: Remark
  ANSWER: AnswerDraft
  CLOSE: Proof
}

type Call<Body> = (asked: {
  path: { id: string }
  headers: { 'If-Match': string }
  body: Body
}) => Promise<{ data: ComplaintView }>

// An action the API adds is a compile error here until it has a call.
const calls: { [A in ComplaintAction]: Call<BodyOf[A]> } = {
  ACCEPT: (asked) => acceptComplaint({ ...asked, throwOnError: true }),
  ASSIGN: (asked) => assignComplaint({ ...asked, throwOnError: true }),
  START: (asked) => startComplaint({ ...asked, throwOnError: true }),
  ANSWER: (asked) => answerComplaint({ ...asked, throwOnError: true }),
  CLOSE: (asked) => closeComplaint({ ...asked, throwOnError: true }),
}

/** Everything that counts or lists cases; old as soon as one of them moves. */
const lists = ['listComplaints', 'listComplaintTimeline']

/** One step of a case. The answered view goes straight into the cache: the page needs no second request. */
export function useStep<A extends ComplaintAction>(id: string, action: A) {
  const cache = useQueryClient()
  const call: Call<BodyOf[A]> = calls[action]
  return useMutation({
    mutationFn: async ({ version, body }: { version: number; body: BodyOf[A] }) =>
      (await call({ path: { id }, headers: ifMatch(version), body })).data,
    onSuccess: (view) => {
      cache.setQueryData(getComplaintQueryKey({ path: { id } }), view)
      forget(cache, ...lists)
    },
    // What the person looks at is not what is there: the page behind the form is brought up to date.
    onError: (error) =>
      isOvertaken(error) && cache.fetchQuery({ ...getComplaintOptions({ path: { id } }), staleTime: 0 }),
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
