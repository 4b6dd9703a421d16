import { type RefObject, useEffect, useState } from 'react'

type Deeds = { open: (id: string) => void; answer: (id: string) => void; toggle?: (id: string) => void }

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox]'
const busy = '[role=dialog]'

/** A key that is meant for the list: not for a field, not for what lies above the list, not for the browser. */
function isOurs({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false
  return !(target instanceof Element && target.closest(typing)) && !document.querySelector(busy)
}

/**
 * j and k move the focus itself from case to case, so that Enter opens, Tab goes on from there and a screen reader follows;
 * o opens as well, a answers, x chooses, ? tells.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, { open, answer, toggle }: Deeds) {
  const [help, showHelp] = useState(false)
  useEffect(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])]
    const row = () => document.activeElement?.closest('tr, li')
    const here = () => links().findIndex((link) => row()?.contains(link))

    function move(by: 1 | -1) {
      const all = links()
      const next = here() < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here() + by))
      all[next]?.focus()
      all[next]?.scrollIntoView({ block: 'nearest' })
    }

    function withCase(deed?: (id: string) => void) {
      const id = links()[here()]?.dataset.case
      if (id) deed?.(id)
    }

    const keys: Record<string, () => void> = {
      j: () => move(1),
      k: () => move(-1),
      o: () => withCase(open),
      a: () => withCase(answer),
      x: () => withCase(toggle),
      '?': () => showHelp(true),
    }
    function onKey(event: KeyboardEvent) {
      const deed = keys[event.key]
      if (!deed || !isOurs(event)) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list, open, answer, toggle])
  return { help, showHelp }
}
