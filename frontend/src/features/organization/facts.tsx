import { Fragment, type ReactNode } from 'react'
import styles from './facts.module.css'

export type Fact = { name: string; value: ReactNode }

/** Names and values; what is not known says so instead of being left away. */
export function Facts({ facts, missing }: { facts: Fact[]; missing: string }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd data-missing={!value}>{value || missing}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
