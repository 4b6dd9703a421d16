import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { forget } from '~/api/cache'
import { addComplaintAttachment, type Visibility } from '~/api/generated'
import { sendFile } from '~/lib/send-file'

export type Sending = {
  key: string
  file: File
  visibility: Visibility
  share: number
  refusal?: unknown
  stop: AbortController
}

/** Each file under a key of its own: sent again after a silence, it is still one file. */
export function useUploads(id: string) {
  const [sendings, set] = useState<Sending[]>([])
  const cache = useQueryClient()
  const running = useRef(new Set<AbortController>())
  useEffect(() => () => running.current.forEach((one) => void one.abort()), [])

  const change = (key: string, changes: Partial<Sending>) =>
    set((now) => now.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const drop = ({ key, stop }: Sending) => {
    stop.abort()
    set((now) => now.filter((one) => one.key !== key))
  }

  async function send(sending: Sending) {
    const { key, file, visibility, stop } = sending
    running.current.add(stop)
    try {
      await addComplaintAttachment({
        path: { id },
        query: { name: file.name, visibility },
        headers: { 'Idempotency-Key': key },
        body: file,
        fetch: (request) =>
          sendFile(request as Request, file, stop.signal, (share) => change(key, { share })),
        throwOnError: true,
      })
      drop(sending)
      forget(cache, 'listComplaintAttachments', 'listComplaintTimeline')
    } catch (refusal) {
      if (!stop.signal.aborted) change(key, { refusal })
    } finally {
      running.current.delete(stop)
    }
  }

  function add(files: File[], visibility: Visibility) {
    const more = files.map((file) => ({
      key: crypto.randomUUID(),
      ...{ file, visibility, share: 0, stop: new AbortController() },
    }))
    set((now) => [...now, ...more])
    for (const one of more) send(one)
  }

  function again(sending: Sending) {
    change(sending.key, { share: 0, refusal: undefined })
    send(sending)
  }

  return { sendings, add, again, drop }
}
