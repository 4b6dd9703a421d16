import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  // OPENAPI lets a build check a contract that is not committed yet.
  input: process.env.OPENAPI ?? '../openapi.yaml',
  output: { path: 'src/api/generated', clean: true },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true, baseUrl: false },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
})
