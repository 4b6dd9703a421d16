// The generator leaves advertising links in its files. A repository that installs from anywhere names no registry.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const file = resolve(process.argv[2] ?? 'src/api/generated', 'client/types.gen.ts')
const tidied = readFileSync(file, 'utf8').replaceAll(/\{@link https:\/\/\S+ (`[^`]+`)\}/g, '$1')
writeFileSync(file, tidied)
