import type {
  Channel,
  ClockState,
  ComplaintAction,
  ComplaintStatus,
  ComplaintType,
  ContactKind,
  Fault,
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

export const life = all({
  RECEIVED: 0,
  ACCEPTED: 1,
  ASSIGNED: 2,
  INVESTIGATING: 3,
  ANSWERED: 4,
  CLOSED: 5,
} satisfies Record<ComplaintStatus, number>)

/** The step that leads on stands first. */
export const actions = all({ ACCEPT: 0, START: 1, ANSWER: 2, CLOSE: 3, ASSIGN: 4 } satisfies Record<
  ComplaintAction,
  number
>)

export const clockStates = all({ RUNNING: 0, BREACHED: 1, MET: 2 } satisfies Record<ClockState, number>)
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
