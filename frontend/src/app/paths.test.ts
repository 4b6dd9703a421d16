import { complaintPaths, counterTwin, paths } from './paths'

test('a phone is led to the form of the page that was made for it', () => {
  expect(counterTwin('/')).toBe('/m')
  expect(counterTwin('/complaints')).toBe('/m/complaints')
  expect(counterTwin(paths.complaint('7'))).toBe(paths.counter.complaint('7'))
  expect(counterTwin('/units')).toBeUndefined()
})

test('a link stays on the side the reader is on', () => {
  expect(complaintPaths('/m/complaints').newComplaint).toBe('/m/complaints/new')
  expect(complaintPaths('/complaints').newComplaint).toBe('/complaints/new')
  expect(complaintPaths('/mail').newComplaint).toBe('/complaints/new')
})
