import { useSyncExternalStore } from 'react'

const halfMinute = 30_000
let now = Date.now()
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void) {
  now = Date.now()
  listeners.add(listener)
  ticking ??= setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, halfMinute)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

/** One clock for the whole page: a hundred deadlines on a list cost one timer. */
export const useNow = () => useSyncExternalStore(subscribe, () => now)
