import { defineConfig, devices } from '@playwright/test'

// The address of a running web port, with the demonstration network behind it.
const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:8080'

// Debian's Chromium where Playwright's own is not to be had; root may not use the sandbox, and nothing should call home.
const launchOptions = {
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  // A journey signs in several people; on two busy cores that alone takes a minute.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['junit', { outputFile: 'reports/e2e.xml' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions,
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots.ts' },
  ],
})
