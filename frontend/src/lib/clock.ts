/** What was typed as hours and minutes (09:00), or nothing where it is no time of day. */
export function clockOf(typed: string): string | undefined {
  const digits = typed.replace(/[:：.\s]/g, '')
  if (!/^\d{1,4}$/.test(digits)) return undefined
  const [hours, minutes] = digits.length <= 2 ? [digits, '00'] : [digits.slice(0, -2), digits.slice(-2)]
  const clock = `${hours.padStart(2, '0')}:${minutes}`
  return isClock(clock) ? clock : undefined
}

const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
