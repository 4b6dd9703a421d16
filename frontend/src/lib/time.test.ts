import { dayOf, endOfDay, exactTime, instantOf, spanOf, startOfDay, wallTime } from './time'

const shanghai = 'Asia/Shanghai'

test('a day in Shanghai begins while it is still yesterday in Greenwich', () => {
  expect(startOfDay('2026-11-22', shanghai).toISOString()).toBe('2026-11-21T16:00:00.000Z')
  expect(endOfDay('2026-11-22', shanghai).toISOString()).toBe('2026-11-22T16:00:00.000Z')
  expect(dayOf(Date.parse('2026-11-21T17:00:00Z'), shanghai)).toBe('2026-11-22')
})

test('a day that loses an hour still begins at its midnight', () => {
  expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z')
  expect(endOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z')
})

test('a wall clock and its instant are one and the same', () => {
  const instant = instantOf('2026-11-22T09:30', shanghai)
  expect(instant.toISOString()).toBe('2026-11-22T01:30:00.000Z')
  expect(wallTime(instant.getTime(), shanghai)).toBe('2026-11-22T09:30')
})

test('a span is said in the one unit a person would use', () => {
  expect(spanOf(2 * 3600_000 + 1)).toEqual({ unit: 'hour', count: 2 })
  expect(spanOf(-30 * 60_000)).toEqual({ unit: 'minute', count: 30 })
  expect(spanOf(47 * 3600_000)).toEqual({ unit: 'hour', count: 47 })
  expect(spanOf(49 * 3600_000)).toEqual({ unit: 'day', count: 2 })
  expect(spanOf(20_000)).toEqual({ unit: 'minute', count: 1 })
})

test('the exact time names the zone it is in', () => {
  expect(exactTime('2026-11-22T01:30:00Z', shanghai, 'zh-CN')).toContain('09:30')
  expect(exactTime('2026-11-22T01:30:00Z', shanghai, 'zh-CN')).toContain('Asia/Shanghai')
})
