import type { ReactNode } from 'react'
import styles from './clock.module.css'
import type { Look } from './look'

// A shape for each, so that nobody needs the colour: a ring with hands, a ring half gone, a warning triangle, two bars, a
// tick, a dash.
const shapes = {
  calm: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.5V8l2.3 1.5" />
    </>
  ),
  soon: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  late: <path d="M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.1" />,
  paused: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  met: <path d="M3 8.5 6.5 12 13 4.5" />,
  none: <path d="M3.5 8h9" />,
} satisfies Record<Look, ReactNode>

export function ClockShape({ look }: { look: Look }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
      {shapes[look]}
    </svg>
  )
}
