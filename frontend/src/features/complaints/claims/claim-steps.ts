import type { ClaimAction } from '~/api/generated'

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
