import type { OpeningInterval, OrgUnitChange, OrgUnitDraft, OrgUnitView } from '~/api/generated'
import { clockOf } from '~/lib/clock'
import { weekdays } from '../words'

/** What the form holds: the draft without its parent, which is where it was begun. */
export type UnitValues = Omit<OrgUnitDraft, 'parentId'>

export const emptyUnit = (parent: OrgUnitView): Partial<UnitValues> => ({
  businessLine: parent.businessLine,
  divisionCode: parent.divisionCode,
  timeZone: parent.timeZone,
  openingHours: [],
  marketDays: [],
})

/** An emptied field is nothing, and not an empty word. */
const filled = (text?: string | null) => text?.trim() || undefined

/** A form that is sent by Enter has not left its last field. */
const clocked = ({ weekday, from, to }: OpeningInterval): OpeningInterval => ({
  weekday,
  from: clockOf(from) ?? from,
  to: clockOf(to) ?? to,
})

const byDay = (one: OpeningInterval, other: OpeningInterval) =>
  weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday) || one.from.localeCompare(other.from)

export function detailsOf(values: Omit<UnitValues, 'code' | 'kind'>) {
  return {
    name: values.name.trim(),
    businessLine: values.businessLine,
    address: filled(values.address),
    divisionCode: filled(values.divisionCode),
    supervisionPhone: filled(values.supervisionPhone),
    conveniencePhone: filled(values.conveniencePhone),
    enquiryPhone: filled(values.enquiryPhone),
    openingHours: (values.openingHours ?? []).map(clocked).sort(byDay),
    marketDays: [...(values.marketDays ?? [])].sort((one, other) => one - other),
    timeZone: filled(values.timeZone),
  } satisfies OrgUnitChange
}

export const valuesOf = (unit: OrgUnitView): Partial<UnitValues> => ({
  name: unit.name,
  businessLine: unit.businessLine,
  address: unit.address,
  divisionCode: unit.divisionCode,
  supervisionPhone: unit.supervisionPhone,
  conveniencePhone: unit.conveniencePhone,
  enquiryPhone: unit.enquiryPhone,
  openingHours: unit.openingHours.map(({ weekday, from, to }) => ({
    weekday,
    from: from.slice(0, 5),
    to: to.slice(0, 5),
  })),
  marketDays: unit.marketDays,
  timeZone: unit.timeZone,
})
