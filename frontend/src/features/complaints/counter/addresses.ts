import type { ComplaintAction } from '~/api/generated'

// An action the API adds is a compile error here until it has an address.
const verbs: Record<ComplaintAction, string> = {
  ACCEPT: 'accept',
  TRANSFER: 'transfer',
  ASSIGN: 'assign',
  START: 'start',
  ASK_CUSTOMER: 'ask-customer',
  RESUME: 'resume',
  VISIT: 'visits',
  ANSWER: 'answer',
  CLOSE: 'close',
  REOPEN: 'reopen',
  WITHDRAW: 'withdraw',
  MERGE: 'merge',
  ESCALATE: 'escalate',
  INSTRUCT: 'instructions',
  RECHECK: 'recheck',
}

export const addressOf = (id: string, action: ComplaintAction) => `/api/v1/complaints/${id}/${verbs[action]}`
