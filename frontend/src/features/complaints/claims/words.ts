import type { Exemption, LossKind, MailService } from '~/api/generated'

const all = <T extends string>(known: Record<T, true>) => Object.keys(known) as T[]

// A value the contract learns is a compile error here until it has its place.
export const services = all<MailService>({
  REGISTERED: true,
  PARCEL: true,
  EXPRESS: true,
  ORDINARY: true,
  MONEY_ORDER: true,
})
export const losses = all<LossKind>({ LOST: true, DAMAGED: true, SHORT: true, DELAYED: true })
export const exemptions = all<Exemption>({
  FORCE_MAJEURE: true,
  NATURE_OF_THE_ITEM: true,
  FAULT_OF_THE_CUSTOMER: true,
})
