import {
  type AnswerDraft,
  type Assignment,
  acceptComplaint,
  answerComplaint,
  askCustomer,
  assignComplaint,
  type ComplaintAction,
  type ComplaintView,
  closeComplaint,
  escalateComplaint,
  getComplaint,
  type Instruction,
  instructComplaint,
  type Merger,
  mergeComplaint,
  type Proof,
  type Question,
  type Reason,
  type RecheckDraft,
  type Remark,
  type Reply,
  recheckComplaint,
  reopenComplaint,
  resumeComplaint,
  startComplaint,
  type Transfer,
  transferComplaint,
  type VisitDraft,
  visitComplaint,
  withdrawComplaint,
} from '~/api/generated'

export type BodyOf = {
  ACCEPT: Remark
  TRANSFER: Transfer
  ASSIGN: Assignment
  START: Remark
  ASK_CUSTOMER: Question
  RESUME: Reply
  VISIT: VisitDraft
  ANSWER: AnswerDraft
  CLOSE: Proof
  REOPEN: Reason
  WITHDRAW: Reason
  MERGE: Merger
  ESCALATE: Reason
  INSTRUCT: Instruction
  RECHECK: RecheckDraft
}

type Asked<Body> = {
  path: { id: string }
  headers: { 'If-Match': string; 'Idempotency-Key': string }
  body: Body
}
type Call<Body> = (asked: Asked<Body>) => Promise<{ data: ComplaintView }>

/** A change of the case itself is made against the version that was seen, and needs no key besides. */
const change =
  <Body>(
    call: (asked: {
      path: { id: string }
      headers: { 'If-Match': string }
      body: Body
      throwOnError: true
    }) => Promise<{ data: ComplaintView }>,
  ): Call<Body> =>
  ({ path, headers, body }) =>
    call({ path, headers: { 'If-Match': headers['If-Match'] }, body, throwOnError: true })

/** An instruction leaves the case as it is: it adds an entry, by a key, and the case is read again. */
async function instruct({ path, headers, body }: Asked<Instruction>) {
  const key = { 'Idempotency-Key': headers['Idempotency-Key'] }
  await instructComplaint({ path, headers: key, body, throwOnError: true })
  return getComplaint({ path, throwOnError: true })
}

// An action the API adds is a compile error here until it has a call.
const calls: { [A in ComplaintAction]: Call<BodyOf[A]> } = {
  ACCEPT: change(acceptComplaint),
  TRANSFER: change(transferComplaint),
  ASSIGN: change(assignComplaint),
  START: change(startComplaint),
  ASK_CUSTOMER: change(askCustomer),
  RESUME: change(resumeComplaint),
  VISIT: change(visitComplaint),
  ANSWER: change(answerComplaint),
  CLOSE: change(closeComplaint),
  REOPEN: change(reopenComplaint),
  WITHDRAW: change(withdrawComplaint),
  MERGE: change(mergeComplaint),
  ESCALATE: change(escalateComplaint),
  INSTRUCT: instruct,
  RECHECK: change(recheckComplaint),
}

export const callOf = <A extends ComplaintAction>(action: A): Call<BodyOf[A]> => calls[action]
