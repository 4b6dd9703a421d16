import { defineConfig } from '@hey-api/openapi-ts'
import { tidyClient } from './scripts/tidy-client.ts'

const committed = 'src/api/generated'
const asked = process.argv.indexOf('--output')

// `--output`, which the drift check uses, replaces every setting of `output`: so the tidying waits for the end of the run.
process.once('exit', () => tidyClient(asked < 0 ? committed : (process.argv[asked + 1] ?? committed)))

export default defineConfig({
  // OPENAPI lets a build check a contract that is not committed yet.
  input: process.env.OPENAPI ?? '../openapi.yaml',
  output: { path: committed, clean: true },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true, baseUrl: false },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
})
