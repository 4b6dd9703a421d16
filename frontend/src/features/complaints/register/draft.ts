import type { ComplaintDraft } from '~/api/generated'

export type RegisterValues = ComplaintDraft & { onBehalf?: boolean; earlier?: boolean }

/** What people leave empty is not sent: the contract has no empty strings. */
function filled<T extends object>(values: T): T {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const told = typeof value === 'string' ? value.trim() : value
    return told === '' || told === undefined || told === null ? [] : [[name, told]]
  })
  return Object.fromEntries(kept) as T
}

const hasSaid = (said: object) => Object.keys(said).length > 0

export function draftOf({
  onBehalf,
  earlier,
  representative,
  receivedAt,
  customer,
  details,
  ...rest
}: RegisterValues): ComplaintDraft {
  return filled({
    ...rest,
    customer: filled(customer),
    ...(details && hasSaid(filled(details)) && { details: filled(details) }),
    ...(onBehalf && representative && { representative: filled(representative) }),
    ...(earlier && { receivedAt }),
  })
}
