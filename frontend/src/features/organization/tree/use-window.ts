import { useCallback, useRef, useState } from 'react'

const spare = 12
/** Until the box has been measured, and where nothing is ever drawn. */
const unmeasured = 800

/** Which of many equally high lines are in view: the others are not drawn at all. */
export function useWindow(count: number, lineHeight: number) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: unmeasured })

  const attach = useCallback((element: HTMLDivElement | null) => {
    box.current = element
    if (!element) return
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight || unmeasured })
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  const reveal = useCallback(
    (index: number, where: 'nearest' | 'middle' = 'nearest') => {
      const element = box.current
      if (!element) return
      const top = index * lineHeight
      const seen = element.clientHeight
      const isAbove = top < element.scrollTop
      if (!isAbove && top + lineHeight <= element.scrollTop + seen) return
      if (where === 'middle') element.scrollTop = top - seen / 2
      else element.scrollTop = isAbove ? top : top + lineHeight - seen
    },
    [lineHeight],
  )

  const first = Math.max(0, Math.floor(view.top / lineHeight) - spare)
  const last = Math.min(count, Math.ceil((view.top + view.height) / lineHeight) + spare)
  return { attach, reveal, first, last, height: count * lineHeight }
}
