import type {
  Channel,
  ClockState,
  ComplaintAction,
  ComplaintStatus,
  ComplaintType,
  ContactKind,
  Fault,
  Recheck,
  Satisfaction,
} from '~/api/generated'

// Every value the contract knows, in the order people expect them. `satisfies` fails when the contract learns a new one.
const all = <T extends string>(order: Record<T, number>) =>
  (Object.keys(order) as T[]).sort((one, other) => order[one] - order[other])

export const types = all({ COMPLAINT: 0, HELP: 1, ENQUIRY: 2, PRAISE: 3 } satisfies Record<
  ComplaintType,
  number
>)

export const channels = all({
  VISIT: 0,
  PHONE: 1,
  HOTLINE_11185: 2,
  GOVERNMENT_HOTLINE: 3,
  OPINION_BOOK: 4,
  LETTER: 5,
  EMAIL: 6,
  QR: 7,
  WEB: 8,
  REGULATOR: 9,
  PARTNER_API: 10,
} satisfies Record<Channel, number>)

export const statuses = all({
  RECEIVED: 0,
  ACCEPTED: 1,
  ASSIGNED: 2,
  INVESTIGATING: 3,
  WAITING: 4,
  ANSWERED: 5,
  CLOSED: 6,
  WITHDRAWN: 7,
  MERGED: 8,
} satisfies Record<ComplaintStatus, number>)

/** The way most cases go. */
export const life: ComplaintStatus[] = [
  'RECEIVED',
  'ACCEPTED',
  'ASSIGNED',
  'INVESTIGATING',
  'ANSWERED',
  'CLOSED',
]

export type Ended = 'CLOSED' | 'WITHDRAWN' | 'MERGED'
export const isEnded = (status: ComplaintStatus): status is Ended =>
  status === 'CLOSED' || status === 'WITHDRAWN' || status === 'MERGED'

/** The step that leads on stands first, what ends a case without an answer last. */
export const actions = all({
  ACCEPT: 0,
  START: 1,
  RESUME: 2,
  ANSWER: 3,
  CLOSE: 4,
  RECHECK: 5,
  ASSIGN: 6,
  ASK_CUSTOMER: 7,
  VISIT: 8,
  TRANSFER: 9,
  ESCALATE: 10,
  INSTRUCT: 11,
  REOPEN: 12,
  MERGE: 13,
  WITHDRAW: 14,
} satisfies Record<ComplaintAction, number>)

export const leadsOn = (action: ComplaintAction) => actions.indexOf(action) < actions.indexOf('ASSIGN')

export const clockStates = all({
  BREACHED: 0,
  AT_RISK: 1,
  RUNNING: 2,
  PAUSED: 3,
  MET: 4,
  CANCELLED: 5,
} satisfies Record<ClockState, number>)
export const contactKinds = all({ CALL: 0, VISIT: 1, MESSAGE: 2, LETTER: 3 } satisfies Record<
  ContactKind,
  number
>)
export const faults = all({ UNIT: 0, CUSTOMER: 1, SHARED: 2, EQUIPMENT: 3, UNDETERMINED: 4 } satisfies Record<
  Fault,
  number
>)

export const satisfactions = all({
  VERY_SATISFIED: 0,
  SATISFIED: 1,
  NEUTRAL: 2,
  DISSATISFIED: 3,
  VERY_DISSATISFIED: 4,
} satisfies Record<Satisfaction, number>)

export const rechecks = all({ PENDING: 0, CONFIRMED: 1, REJECTED: 2 } satisfies Record<Recheck, number>)
