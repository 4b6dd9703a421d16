import type { ReactNode } from 'react'
import type { Mark } from './telling'
import styles from './timeline.module.css'

// A ring for a step, a lock for what stays among ourselves, a bubble for what the customer reads, a ring half gone and a
// triangle for the clock, an arrow for what went up.
const shapes = {
  step: <circle cx="8" cy="8" r="3.6" />,
  internal: <path d="M4 7.5h8v6H4zM5.8 7.5V5.2a2.2 2.2 0 0 1 4.4 0v2.3" />,
  public: <path d="M2.5 3.5h11v7H7.2l-2.8 2.8v-2.8H2.5z" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 2.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />
    </>
  ),
  late: <path d="M8 2.4 14 13H2zM8 6.4v2.8M8 11.2v.1" />,
  climb: <path d="M8 13.2V3M3.8 7.2 8 3l4.2 4.2" />,
} satisfies Record<Mark, ReactNode>

export function EntryMark({ mark }: { mark: Mark }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.mark}>
      {shapes[mark]}
    </svg>
  )
}
