import type { ComplaintAction, Proof } from '~/api/generated'
import type { BodyOf } from './calls'
import { UNREACHED } from './close-fields'

const isSaid = (value: unknown) => value !== undefined && value !== null && value !== ''

/** The form's values as the contract's body: an empty note is no note, and "could not be asked" is not a satisfaction. */
export function bodyOf<A extends ComplaintAction>(action: A, values: object): BodyOf[A] {
  if (action !== 'CLOSE') {
    // Pictures go their own way, after the step they belong to.
    const said = Object.entries(values).filter(([name, value]) => name !== 'photos' && isSaid(value))
    return Object.fromEntries(said) as BodyOf[A]
  }
  const { satisfaction, attempts, ...rest } = values as Omit<Proof, 'satisfaction'> & {
    satisfaction: string
  }
  const asked = satisfaction !== UNREACHED
  return { ...rest, attempts: asked ? [] : (attempts ?? []), ...(asked && { satisfaction }) } as BodyOf[A]
}
