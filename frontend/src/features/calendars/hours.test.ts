import { hoursOf, hoursText } from './hours'

test('hours are read as people write them, and written back the same', () => {
  const hours = hoursOf('8:30–12:00；1400-17:30')
  expect(hours).toEqual([
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ])
  expect(hoursText(hours ?? [])).toBe('08:30-12:00 14:00-17:30')
})

test('no hours are hours too', () => {
  expect(hoursOf(' ')).toEqual([])
})

test('what runs backwards or overlaps is no hours', () => {
  expect(hoursOf('12:00-08:30')).toBeNull()
  expect(hoursOf('08:30-12:00 11:00-13:00')).toBeNull()
  expect(hoursOf('25:00-26:00')).toBeNull()
  expect(hoursOf('morning')).toBeNull()
})
