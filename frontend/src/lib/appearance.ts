import { useSyncExternalStore } from 'react'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

const remembered = 'yinuo.appearance'
const dark = globalThis.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const isAppearance = (value: string | null): value is Appearance => appearances.includes(value as Appearance)

function chosen(): Appearance {
  const value = localStorage.getItem(remembered)
  return isAppearance(value) ? value : 'system'
}

const isDark = () => chosen() === 'dark' || (chosen() === 'system' && dark.matches)

/** Puts the choice where the style sheet sees it, before anything is drawn. */
export function applyAppearance() {
  document.documentElement.dataset.appearance = isDark() ? 'dark' : 'light'
}

function changed() {
  applyAppearance()
  for (const listener of listeners) listener()
}

export function chooseAppearance(appearance: Appearance) {
  localStorage.setItem(remembered, appearance)
  changed()
}

dark.addEventListener('change', changed)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAppearance = () => useSyncExternalStore(subscribe, chosen)
export const useIsDark = () => useSyncExternalStore(subscribe, isDark)
