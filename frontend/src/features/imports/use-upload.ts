import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { forget } from '~/api/cache'
import type { JobKind, JobView } from '~/api/generated'
import { getJobQueryKey } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { useDraftKey } from '~/lib/draft-key'
import { upload } from './upload'

/** One file on its way; sent twice by mistake, it is still imported once. */
export function useUpload(onAccepted: (job: JobView) => void) {
  const cache = useQueryClient()
  const key = useDraftKey()
  const running = useRef<AbortController>(undefined)
  const [share, setShare] = useState<number>()
  const [refusal, refuse] = useState<unknown>()
  useEffect(() => () => running.current?.abort(), [])

  async function start(kind: JobKind, file: File) {
    const controller = new AbortController()
    running.current = controller
    refuse(undefined)
    setShare(0)
    try {
      const given = { file, headers: key.headers(), signal: controller.signal, onSent: setShare }
      const { data } = await upload(kind, given)
      key.afterSuccess()
      cache.setQueryData(getJobQueryKey({ path: { id: data.id } }), data)
      forget(cache, 'listJobs')
      onAccepted(data)
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      if (!controller.signal.aborted) refuse(error)
    } finally {
      setShare(undefined)
    }
  }

  return { start, share, refusal, cancel: () => running.current?.abort() }
}
