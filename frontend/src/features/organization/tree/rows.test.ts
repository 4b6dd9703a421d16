import { itemOf, named } from '~/testing/units'
import { type Level, rowsOf } from './rows'

const unit = (name: string) => itemOf(named(name))
const root = unit('江岸支局')
const first = [unit('江岸第 1 网点'), unit('江岸第 2 网点')]
const last = unit('江岸第 130 网点')
const open = new Set([root.id])

const level = (differing: Partial<Level>): Map<string, Level> =>
  new Map([[root.id, { items: first, refused: false, waiting: false, hasMore: false, ...differing }]])

const read = (levels: Map<string, Level>, trail = [root]) =>
  rowsOf({ root, open, levels, trail }).map((row) => (row.type === 'unit' ? row.unit.name : row.type))

test('a folded unit hides what is below it', () => {
  expect(rowsOf({ root, open: new Set(), levels: level({}), trail: [] })).toHaveLength(1)
})

test('a level is its units, and what is still to come stands after them', () => {
  expect(read(level({ hasMore: true }))).toEqual(['江岸支局', '江岸第 1 网点', '江岸第 2 网点', 'more'])
  expect(read(level({ items: [], waiting: true }))).toEqual(['江岸支局', 'waiting'])
  expect(read(level({ items: [], refused: true }))).toEqual(['江岸支局', 'refused'])
})

test('the unit in view is shown although its page has not come', () => {
  const names = read(level({ hasMore: true }), [root, last])
  expect(names).toEqual(['江岸支局', '江岸第 1 网点', '江岸第 2 网点', 'more', '江岸第 130 网点'])
})

test('and is shown once when it has come', () => {
  expect(
    read(level({ items: [...first, last] }), [root, last]).filter((name) => name === last.name),
  ).toHaveLength(1)
})

test('how many there are is said only when it is known', () => {
  const sizes = (levels: Map<string, Level>) =>
    rowsOf({ root, open, levels, trail: [] }).flatMap((row) =>
      row.type === 'unit' && row.depth === 1 ? [row.of] : [],
    )
  expect(sizes(level({}))).toEqual([2, 2])
  expect(sizes(level({ hasMore: true }))).toEqual([-1, -1])
})
