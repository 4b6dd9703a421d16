import type { StaffChange, StaffDraft, StaffView } from '~/api/generated'

const filled = (text?: string | null) => text?.trim() || undefined

export function changeOf({ name, badgeName, unitId, post, hireDate, account }: StaffChange): StaffChange {
  return {
    name: name.trim(),
    badgeName: filled(badgeName),
    unitId,
    post,
    hireDate: filled(hireDate),
    account: filled(account),
  }
}

export const draftOf = ({ number, ...change }: StaffDraft): StaffDraft => ({
  ...changeOf(change),
  number: number.trim(),
})

export const valuesOf = ({ name, badgeName, unit, post, hireDate, account }: StaffView): StaffChange => ({
  name,
  badgeName,
  unitId: unit.id,
  post,
  hireDate,
  account,
})
