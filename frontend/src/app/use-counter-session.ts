import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { useOutletContext } from 'react-router'
import { forget } from '~/api/cache'
import { getComplaintQueryKey } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { bringBack, keepAnswers } from '~/lib/kept/answers'
import { forgetPerson, rememberedPerson, rememberPerson } from '~/lib/kept/person'
import type { Entry } from '~/lib/outbox/entry'
import { keepSending } from '~/lib/outbox/sending'
import { announce } from '~/ui/notice'
import type { Session } from './session'
import { sessionEnded } from './session-ended'

const changed = ['listComplaints', 'getComplaint', 'listComplaintTimeline']

/** As long as the counter is open and somebody is signed in: what they read is kept, and what they did is sent. */
export function useCounterSession() {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const { account } = useMe()
  const { isAuthenticated } = useAuth()
  const { signIn } = useOutletContext<Session>()

  useEffect(() => {
    if (!isAuthenticated) return
    let stop = () => {}
    const taken = takeOver(account).then(async () => {
      await bringBack(cache, account)
      await rememberPerson({ account, signIn })
      stop = keepAnswers(cache, account)
    })
    return () => {
      taken.finally(() => stop())
    }
  }, [isAuthenticated, account, signIn, cache])

  useEffect(() => {
    if (!isAuthenticated) return
    const onSent = ({ complaintId }: Entry, answer: unknown) => {
      if (complaintId && isView(answer))
        cache.setQueryData(getComplaintQueryKey({ path: { id: complaintId } }), answer)
      forget(cache, ...changed)
      announce(t('outbox.sent', { count: 1 }))
    }
    return keepSending(account, { onSent, onSignedOut: sessionEnded })
  }, [isAuthenticated, account, cache, t])
}

/** The phone is somebody else's now: nothing of who had it before is left on it but what they still have to send. */
async function takeOver(account: string) {
  const before = await rememberedPerson()
  if (before && before.account !== account) await forgetPerson()
}

const isView = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'availableActions' in answer
