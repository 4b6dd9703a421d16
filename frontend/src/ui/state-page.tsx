import type { ReactNode } from 'react'
import styles from './state-page.module.css'
import { Seal } from './wordmark'

type Props = { title: string; children?: ReactNode; actions?: ReactNode; role?: 'alert' | 'status' }

/** A whole page that has one thing to say: not found, not open, sign-in down, broken. */
export function StatePage({ title, children, actions, role }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.box} role={role}>
        <Seal size={40} />
        <h1>{title}</h1>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </main>
  )
}

/** The same within a page that keeps its frame. */
export function StatePanel({ title, children, actions, role, isPage }: Props & { isPage?: boolean }) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div className={styles.panel} role={role}>
      <Heading>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
