import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'

import { locks } from 'node:worker_threads'

import { cleanup, configure } from '@testing-library/react'
import { server } from './server'

// A machine that builds something else at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 })

// jsdom draws nothing, so it lacks what asks about drawing.
Object.defineProperty(globalThis, 'matchMedia', {
  writable: true,
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }),
})
// The locks of Node are those of browsers.
Object.defineProperty(navigator, 'locks', { value: locks })
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView = () => {}

const { startLanguage } = await import('~/lib/language')
const { surroundClient } = await import('~/api/client')
const { currentLanguage } = await import('~/lib/language')

beforeAll(async () => {
  surroundClient({ language: currentLanguage })
  await startLanguage('zh-CN')
  server.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(() => server.close())
