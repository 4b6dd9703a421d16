import type { Language } from './language'

/** Where nothing says otherwise, the network keeps this time. */
export const NETWORK_ZONE = 'Asia/Shanghai'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export type Span = { unit: 'day' | 'hour' | 'minute'; count: number }

/** A span in the one unit a person would say it in; never zero, for "0 minutes left" tells nobody anything. */
export function spanOf(milliseconds: number): Span {
  const length = Math.abs(milliseconds)
  if (length >= 2 * day) return { unit: 'day', count: Math.floor(length / day) }
  if (length >= hour) return { unit: 'hour', count: Math.floor(length / hour) }
  return { unit: 'minute', count: Math.max(1, Math.floor(length / minute)) }
}

const format = (language: Language, zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: 'h23', ...options })

/** To the minute, with the zone named: what stands behind every "2 hours left". */
export function exactTime(instant: string, zone: string, language: Language) {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  const text = format(language, zone, { ...parts, weekday: 'short' }).format(new Date(instant))
  return `${text} (${zone})`
}

/** The hour for today, the day for this year, the year for what is older. */
export function shortTime(instant: string, zone: string, language: Language, now: number) {
  const at = new Date(instant)
  const clock = { hour: '2-digit', minute: '2-digit' } as const
  const date = { month: '2-digit', day: '2-digit' } as const
  if (dayOf(now, zone) === dayOf(at.getTime(), zone)) return format(language, zone, clock).format(at)
  const sameYear = dayOf(now, zone).slice(0, 4) === dayOf(at.getTime(), zone).slice(0, 4)
  return format(language, zone, sameYear ? { ...date, ...clock } : { year: 'numeric', ...date }).format(at)
}

/** The local date (2026-11-22) of an instant in a zone. */
export function dayOf(instant: number, zone: string) {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}

/** How far a zone's clock is ahead of UTC at an instant. */
function offsetOf(instant: number, zone: string) {
  const local = new Date(instant).toLocaleString('sv-SE', { timeZone: zone })
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}

/** What a clock on the wall shows in a zone (2026-11-22T09:30), as a browser's own time field wants it. */
export function wallTime(instant: number, zone: string) {
  return new Date(instant + offsetOf(instant, zone)).toISOString().slice(0, 16)
}

/** The instant at which a zone's clocks show this. */
export function instantOf(wall: string, zone: string) {
  const guess = Date.parse(`${wall}:00Z`)
  // The offset is looked up where the guess lands, so that a change of clocks that night is respected.
  return new Date(guess - offsetOf(guess - offsetOf(guess, zone), zone))
}

/** The instant a local date begins in a zone. */
export const startOfDay = (date: string, zone: string) => instantOf(`${date}T00:00`, zone)

export const endOfDay = (date: string, zone: string) => {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
  return startOfDay(next, zone)
}
