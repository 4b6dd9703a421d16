import type { ComplaintAction, Problem } from '~/api/generated'

type Kind = 'REGISTER' | 'NOTE' | 'PHOTO' | ComplaintAction

/** Something a person did, on its way to the server. */
export type Work = {
  kind: Kind
  /** What people know it by: the case's number, or the first words of a new one. */
  title: string
  /** The case it happens to; absent: it makes one. What happens to one case goes out in the order it was done. */
  complaintId?: string
  /** Where it is posted. */
  url: string
  /** The contract's body, or a picture. */
  body: object | Blob
  /** The version of the case that the person saw. */
  version?: number
  /** The form as it was filled in, for whoever has to mend it. */
  values?: object
}

export type Entry = Work & {
  id: number
  /** Whose it is: it goes out with their token, and nobody else is shown it. */
  account: string
  /** Made when the person acted, and the same at every attempt. */
  key: string
  madeAt: number
  /** When it was first sent without an answer: from then on it may have arrived. */
  triedAt?: number
  /** The server said no: it waits for the person, and holds up what was done to the same case after it. */
  refusal?: Problem
}

export const subjectOf = ({ complaintId, key }: Entry) => complaintId ?? key
