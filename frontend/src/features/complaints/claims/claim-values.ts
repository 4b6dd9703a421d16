import type { ClaimFacts } from '~/api/generated'

export type FactValues = { facts: Partial<ClaimFacts> }

export const noFacts = {
  international: false,
  insured: false,
  termsNotMadeKnown: false,
  intentOrGrossNegligence: false,
}

/** What is empty is not known, and is not sent; the value declared belongs to an insured item alone. */
export function factsOf({ declaredValue, ...facts }: Partial<ClaimFacts>): ClaimFacts {
  const all = { ...facts, ...(facts.insured && { declaredValue }) }
  const known = Object.entries(all).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  return Object.fromEntries(known) as ClaimFacts
}
