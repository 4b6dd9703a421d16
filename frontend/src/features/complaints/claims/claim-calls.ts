import {
  type Claim,
  decideClaim,
  handOverClaim,
  payClaim,
  rejectClaim,
  reviewClaim,
  withdrawClaim,
} from '~/api/generated'
import type { ClaimStep } from './claim-steps'

type Asked<Body> = {
  path: { id: string; claimId: string }
  headers: { 'If-Match': string }
  body: Body
}
type Call = (asked: Asked<never> & { throwOnError: true }) => Promise<{ data: Claim }>

// A step the API adds is a compile error here until it has a call.
const calls: Record<ClaimStep, Call> = {
  REVIEW: reviewClaim,
  HAND_OVER: handOverClaim,
  DECIDE: decideClaim,
  PAY: payClaim,
  REJECT: rejectClaim,
  WITHDRAW: withdrawClaim,
}

/** The form of a step has the fields its call takes. */
export const callClaim = (step: ClaimStep, asked: Asked<object>) =>
  calls[step]({ ...(asked as Asked<never>), throwOnError: true })
