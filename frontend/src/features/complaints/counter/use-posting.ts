import { useCallback } from 'react'
import { useLocation } from 'react-router'
import { type ComplaintAction, type ComplaintView, getComplaint, registerComplaint } from '~/api/generated'
import { useMe } from '~/api/me'
import { ProblemError } from '~/api/problem'
import { isCounter } from '~/app/paths'
import { useDraftKey } from '~/lib/draft-key'
import { put } from '~/lib/outbox/entries'
import type { Work } from '~/lib/outbox/entry'
import { post } from '~/lib/outbox/sending'
import { draftOf, type RegisterValues } from '../register/draft'
import { addressOf } from './addresses'
import type { Photo } from './photo-field'

/** At the counter whatever is done goes by the outbox; nothing at the desk, which has a network. */
function usePosting() {
  const { account } = useMe()
  const counter = isCounter(useLocation().pathname)
  const posting = useCallback((work: Work) => post<ComplaintView>(account, work), [account])
  return counter ? posting : undefined
}

type Filled = { photos?: Photo[] }

const pictureOf = (complaintId: string, { blob, name }: Photo) => ({
  url: `/api/v1/complaints/${complaintId}/attachments?name=${encodeURIComponent(name)}`,
  body: blob,
})

export type Step = { version: number; body: object; number: string; values: object }

/** Sends a step by the outbox, or is absent at the desk. Answers nothing where the step is kept for later. */
export function usePostStep(complaintId: string, kind: ComplaintAction) {
  const posting = usePosting()
  const { account } = useMe()
  if (!posting) return undefined
  return async ({ number, values, ...step }: Step) => {
    const about = { complaintId, title: number }
    const { photos = [], ...filledIn } = values as Filled
    const answer = await posting({
      ...step,
      ...about,
      kind,
      values: filledIn,
      url: addressOf(complaintId, kind),
    })
    // Pictures follow the step they belong to, and take their time: nobody waits for them.
    for (const photo of photos)
      await put(account, { ...about, kind: 'PHOTO', ...pictureOf(complaintId, photo) })
    if (!answer || 'availableActions' in answer) return answer
    // An instruction is answered by its entry on the timeline, and not by the case.
    return (await getComplaint({ path: { id: complaintId }, throwOnError: true })).data
  }
}

const firstWords = 40

export function useRegister() {
  const posting = usePosting()
  const key = useDraftKey()
  return async (values: RegisterValues): Promise<ComplaintView | undefined> => {
    const body = draftOf(values)
    const work = {
      kind: 'REGISTER',
      title: body.text.slice(0, firstWords),
      url: '/api/v1/complaints',
    } as const
    if (posting) return posting({ ...work, body, values })
    try {
      const { data } = await registerComplaint({ body, headers: key.headers(), throwOnError: true })
      key.afterSuccess()
      return data
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      throw error
    }
  }
}
