import type { WorkingCalendar, WorkingCalendarDraft } from '~/api/generated'
import { hoursOf, hoursText } from './hours'

/** A calendar as the form has it: hours as text, and whether it has a week of its own at all. */
export type CalendarValues = {
  code: string
  name: string
  baseId?: string
  own: boolean
  week?: Record<string, string | undefined>
}

export const valuesOf = ({ code, name, baseId, week }: WorkingCalendar): CalendarValues => ({
  ...{ code, name, baseId, own: week !== undefined },
  week: Object.fromEntries(Object.entries(week ?? {}).map(([day, hours]) => [day, hoursText(hours)])),
})

export function draftOf({ own, week = {}, baseId, ...rest }: CalendarValues): WorkingCalendarDraft {
  // A weekday without hours is left away: that is how the contract says that nobody works.
  const hours = Object.entries(week).flatMap(([day, text]) => {
    const found = hoursOf(text ?? '')
    return found && found.length > 0 ? [[day, found] as const] : []
  })
  return { ...rest, ...(baseId && { baseId }), ...(own && { week: Object.fromEntries(hours) }) }
}
