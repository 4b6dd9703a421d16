import { useSyncExternalStore } from 'react'
import styles from './notice.module.css'

const shownFor = 4_000
let notice = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function say(text: string) {
  notice = text
  for (const listener of listeners) listener()
}

/** Says that something was done, for four seconds, to eyes and to screen readers. Refusals do not belong here: they stay where they happened. */
export function announce(text: string) {
  clearTimeout(timer)
  say(text)
  timer = setTimeout(() => say(''), shownFor)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Notice() {
  const text = useSyncExternalStore(subscribe, () => notice)
  return (
    <div role="status" className={styles.place}>
      {text && <span className={styles.notice}>{text}</span>}
    </div>
  )
}
