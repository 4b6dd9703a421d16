import type { Claim, ClaimAction, ClaimCourse, Compensation, CompensationStep } from '~/api/generated'

// What the API always says of a claim.
type Always<T, Maybe extends keyof T = never> = Required<Omit<T, Maybe>> & Pick<T, Maybe>

type Course = Always<
  ClaimCourse,
  | 'decided'
  | 'decisionReason'
  | 'decidedBy'
  | 'decidedAt'
  | 'paid'
  | 'paymentReference'
  | 'paidBy'
  | 'paidAt'
  | 'endedReason'
>
export type Sum = Omit<Always<Compensation, 'rule' | 'cap'>, 'steps'> & {
  steps: Always<CompensationStep, 'sum'>[]
}
export type CaseClaim = Omit<Always<Claim>, 'course' | 'compensation'> & {
  course: Course
  compensation?: Sum
}

/** What may be done with a claim that is there; the step that leads on stands first. */
export type ClaimStep = Exclude<ClaimAction, 'REQUEST'>

const order = {
  REVIEW: 0,
  DECIDE: 1,
  PAY: 2,
  HAND_OVER: 3,
  REJECT: 4,
  WITHDRAW: 5,
} satisfies Record<ClaimStep, number>

export const claimSteps = (Object.keys(order) as ClaimStep[]).sort((one, other) => order[one] - order[other])
