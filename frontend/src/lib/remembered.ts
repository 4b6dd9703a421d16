import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  globalThis.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    globalThis.removeEventListener('storage', listener)
  }
}

/** A text this browser keeps for a person, shared by all its tabs; nothing that others need to know. */
export function useRemembered(key: string) {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key))
  const keep = useCallback(
    (next: string) => {
      localStorage.setItem(key, next)
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [text, keep] as const
}
