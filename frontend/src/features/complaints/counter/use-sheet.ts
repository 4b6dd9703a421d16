import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useMe } from '~/api/me'
import { isCounter } from '~/app/paths'
import { dropSheet, keepSheet, keptSheet } from '~/lib/kept/sheets'
import { discard } from '~/lib/outbox/entries'
import { useEntryAsked } from './use-entry-asked'

const name = 'register'
const rest = 400

/**
 * What the form for a new case begins with at the counter: a draft that the server sent back, or the sheet that was left
 * half filled in; and where it is kept as it grows. The desk begins with an empty one.
 */
export function useSheet() {
  const { account } = useMe()
  const counter = isCounter(useLocation().pathname)
  const entry = useEntryAsked()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const left = useQuery({
    queryKey: [{ _id: 'sheet', account }],
    queryFn: async () => (await keptSheet(account, name)) ?? null,
    enabled: counter && entry === null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!counter) return { isReady: true, drop: async () => {} }
  return {
    isReady: entry ? true : entry === null && left.data !== undefined,
    given: entry?.values ?? left.data ?? undefined,
    keep(values: object) {
      clearTimeout(timer.current)
      if (!entry) timer.current = setTimeout(() => keepSheet(account, name, values), rest)
    },
    /** Sent, or on its way: the sheet has done its work, and so has the draft it was made from. */
    async drop() {
      clearTimeout(timer.current)
      await (entry ? discard(entry.id) : dropSheet(account, name))
    },
  }
}
