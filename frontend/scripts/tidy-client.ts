import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The generator leaves links to a package site in its files; a repository that installs from anywhere names no registry. */
export function tidyClient(folder: string) {
  const file = resolve(folder, 'client/types.gen.ts')
  if (!existsSync(file)) return
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\{@link https:\/\/\S+ (`[^`]+`)\}/g, '$1'))
}
