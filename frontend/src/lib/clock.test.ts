import { clockOf } from './clock'

test('people type a time in many ways', () => {
  expect(['9', '09', '930', '0930', '9:30', '17：30', '1730'].map(clockOf)).toEqual([
    '09:00',
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '17:30',
    '17:30',
  ])
})

test('what is no time of day is not made one', () => {
  expect(['', '24', '2560', '12:75', 'noon', '123456'].map(clockOf)).toEqual(Array(6).fill(undefined))
})
