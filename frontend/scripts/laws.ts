// How the code may be laid: checked here, so that nobody has to remember it. Prints every breach and fails.
import { globSync, readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'

const src = resolve(import.meta.dirname, '../src')
const mostLines = { file: 250, component: 120, test: 300 }

type Place = { layer: string; feature?: string }

function placeOf(path: string): Place {
  const [layer = '', feature] = path.split('/')
  return layer === 'features' ? { layer, feature } : { layer }
}

// ui, lib and api are the ground; features stand on it; app puts features together. Everybody may name an address.
const below: Record<string, string[]> = {
  ui: ['ui', 'lib', 'api', 'locales'],
  lib: ['lib', 'api', 'locales'],
  api: ['api'],
  locales: ['locales'],
  features: ['features', 'ui', 'lib', 'api', 'locales'],
  testing: ['testing', 'ui', 'lib', 'api', 'locales'],
  app: ['app', 'features', 'ui', 'lib', 'api', 'locales'],
}

function breachesOf(path: string, text: string): string[] {
  const from = placeOf(path)
  const isTest = /\.test\.tsx?$/.test(path)
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(~\/|\.{1,2}\/)([^']+)'/g)]
  return imports.flatMap(([, lead, rest = '']) => {
    const target = lead === '~/' ? rest : relative(src, resolve(src, path, '..', lead + rest))
    const to = placeOf(target)
    if (target === 'app/paths' || (isTest && to.layer === 'testing')) return []
    if (from.layer === 'features' && to.layer === 'features' && from.feature !== to.feature)
      return [`${path} imports ${target}: a feature does not know another`]
    if (!below[from.layer]?.includes(to.layer))
      return [`${path} imports ${target}: ${from.layer} does not stand on ${to.layer}`]
    return []
  })
}

function lengthBreach(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  const kind = path.includes('.test.') ? 'test' : path.endsWith('.tsx') ? 'component' : 'file'
  return lines > mostLines[kind]
    ? [`${path} has ${lines} lines; a ${kind} has at most ${mostLines[kind]}`]
    : []
}

const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((path) => !path.startsWith('api/generated'))
const breaches = files.flatMap((path) => {
  const text = readFileSync(resolve(src, path), 'utf8')
  return [...breachesOf(path, text), ...lengthBreach(path, text)]
})

for (const breach of breaches) console.error(breach)
console.log(`${basename(import.meta.filename)}: ${files.length} files, ${breaches.length} breaches`)
process.exit(breaches.length === 0 ? 0 : 1)
