import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 720px)'
const desktopWanted = 'yinuo.desktop-wanted'

function subscribe(listener: () => void) {
  const query = globalThis.matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useIsNarrow = () => useSyncExternalStore(subscribe, () => globalThis.matchMedia(narrow).matches)

/** A phone, whose owner has not said in this tab that they want the desk all the same. */
export function isPhone() {
  const touched = globalThis.matchMedia('(pointer: coarse)').matches
  return touched && globalThis.matchMedia(narrow).matches && !sessionStorage.getItem(desktopWanted)
}

export const wantDesktop = () => sessionStorage.setItem(desktopWanted, 'yes')
export const wantCounter = () => sessionStorage.removeItem(desktopWanted)
