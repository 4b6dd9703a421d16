import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

type Shape = Record<string, 'one' | 'many'>
export type FiltersOf<S extends Shape> = { [K in keyof S]?: S[K] extends 'many' ? string[] : string }

/** A list's filters live in its address and nowhere else, so that a link reproduces what was seen. */
export function useAddressFilters<S extends Shape>(shape: S) {
  const [params, setParams] = useSearchParams()
  const filters = useMemo(() => readFilters(shape, params), [shape, params])
  const change = useCallback(
    (changes: FiltersOf<S>) => setParams((now) => writeFilters(now, changes), { replace: true }),
    [setParams],
  )
  return [filters, change] as const
}

function readFilters<S extends Shape>(shape: S, params: URLSearchParams): FiltersOf<S> {
  const found = Object.entries(shape).flatMap(([name, kind]) => {
    const values = params.getAll(name).filter(Boolean)
    return values.length === 0 ? [] : [[name, kind === 'many' ? values : values[0]]]
  })
  return Object.fromEntries(found) as FiltersOf<S>
}

function writeFilters(now: URLSearchParams, changes: Record<string, string | string[] | undefined>) {
  const next = new URLSearchParams(now)
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name)
    for (const one of [value ?? []].flat().filter(Boolean)) next.append(name, one)
  }
  return next
}
