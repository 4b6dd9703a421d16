import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  // OPENAPI lets a build check a contract that is not committed yet.
  input: process.env.OPENAPI ?? '../openapi.yaml',
  output: {
    path: 'src/api/generated',
    clean: true,
    postProcess: [{ name: 'tidy', command: 'node', args: ['scripts/tidy-client.ts', '{{path}}'] }],
  },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true, baseUrl: false },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
})
