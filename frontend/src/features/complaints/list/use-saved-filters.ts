import { useMe } from '~/api/me'
import { useRemembered } from '~/lib/remembered'

export type Saved = { name: string; search: string }

const isSaved = (one: unknown): one is Saved =>
  typeof one === 'object' && one !== null && 'name' in one && 'search' in one

/** What this browser keeps may have been written by an older page: what cannot be read is not shown. */
function read(text: string | null): Saved[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSaved) : []
  } catch {
    return []
  }
}

export function useSavedFilters() {
  const { account } = useMe()
  const [text, keep] = useRemembered(`yinuo.saved-filters.${account}`)
  const saved = read(text)
  const drop = (name: string) => keep(JSON.stringify(saved.filter((one) => one.name !== name)))
  const save = (name: string, search: string) =>
    keep(JSON.stringify([...saved.filter((one) => one.name !== name), { name, search }]))
  return { saved, save, drop }
}
