import { useQueryClient } from '@tanstack/react-query'
import { forget } from '~/api/cache'
import type { WorkingCalendar } from '~/api/generated'
import { getWorkingCalendarQueryKey } from '~/api/generated/@tanstack/react-query.gen'

/** The answered calendar is what is there now; its days and those of calendars that build on it are old. */
export function useCalendarChanged() {
  const cache = useQueryClient()
  return (calendar: WorkingCalendar) => {
    cache.setQueryData(getWorkingCalendarQueryKey({ path: { id: calendar.id } }), calendar)
    forget(cache, 'listWorkingCalendars', 'listWorkingCalendarDays', 'previewDeadline')
  }
}
