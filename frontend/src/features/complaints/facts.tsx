import { Fragment, isValidElement, type ReactNode } from 'react'
import styles from './complaint-facts.module.css'

export type Fact = [name: string, value: ReactNode]

/** Names and values; what is not known is not listed. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          isKnown(value) && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}

/** A number that is missing draws nothing, and then needs no name either. */
const isKnown = (value: ReactNode) =>
  isValidElement<{ number?: string }>(value) && 'number' in value.props
    ? Boolean(value.props.number)
    : Boolean(value)
