import en from './en'
import zh from './zh-CN'

/** Every path to a text, the plural's ending left away: Chinese has one form where English has two. */
function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object'
      ? keysOf(value, `${prefix}${key}.`)
      : `${prefix}${key}`.replace(/_(one|other)$/, ''),
  )
}

const textsOf = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'object' ? textsOf(value) : [String(value)]))

test('both languages say the same things', () => {
  expect([...new Set(keysOf(en))].sort()).toEqual([...new Set(keysOf(zh))].sort())
})

test('nothing is left unsaid', () => {
  expect([...textsOf(zh), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([])
})
