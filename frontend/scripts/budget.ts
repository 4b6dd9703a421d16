// What a first visit downloads, counted over the built files: everything the first page needs before it can show data.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = resolve(import.meta.dirname, '../dist')

type Piece = { file: string; css?: string[]; imports?: string[] }
const manifest: Record<string, Piece> = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))

const everywhere = ['index.html', 'src/app/signed-in.tsx', 'src/locales/zh-CN/index.ts']
const firstPages = [
  { name: 'desk', most: 400, pieces: [...everywhere, 'src/app/desk-shell.tsx', 'src/app/desk-home.tsx'] },
  {
    name: 'counter',
    most: 270,
    pieces: [...everywhere, 'src/app/counter-shell.tsx', 'src/app/counter-home.tsx'],
  },
]

function filesOf(piece: string, found = new Set<string>(), seen = new Set<string>()): Set<string> {
  const { file, css = [], imports = [] } = manifest[piece] ?? missing(piece)
  if (seen.has(piece)) return found
  seen.add(piece)
  for (const one of [file, ...css]) found.add(one)
  for (const one of imports) filesOf(one, found, seen)
  return found
}

function missing(piece: string): never {
  throw new Error(`${piece} is not in the build: name the first page's pieces anew in scripts/budget.ts`)
}

const kilobytes = (file: string) => gzipSync(readFileSync(`${dist}/${file}`)).length / 1000

// antd's own words are asked for by the frame at once, and so belong to the first page.
const antdWords = Object.keys(manifest).filter((piece) =>
  /antd\/.*locale\/zh_CN\.js$|dayjs\/locale\/zh-cn\.js$/.test(piece),
)

const over = firstPages.filter(({ name, most, pieces }) => {
  const found = new Set<string>()
  for (const piece of [...pieces, ...antdWords]) filesOf(piece, found)
  const size = [...found].reduce((sum, file) => sum + kilobytes(file), 0)
  console.log(
    `first page of the ${name}: ${size.toFixed(0)} kB gzip in ${found.size} files (at most ${most})`,
  )
  return size > most
})
process.exit(over.length === 0 ? 0 : 1)
