import { expect, type Page } from '@playwright/test'

type Stop = { name: string; address: string; phone?: boolean }

/** Every page, by the address that shows it; `{case}` is some open case of the reader's. Later pages are added here. */
export const stops: Stop[] = [
  { name: 'home', address: '/' },
  { name: 'complaints', address: '/complaints' },
  { name: 'inbox', address: '/complaints?open=true&sort=dueAt' },
  { name: 'complaint', address: '/complaints/{case}' },
  { name: 'register', address: '/complaints/new' },
  { name: 'board', address: '/board' },
  { name: 'units', address: '/units' },
  { name: 'staff', address: '/staff' },
  { name: 'calendars', address: '/calendars' },
  { name: 'calendar', address: '/calendars/019c5d6e-7c00-7000-8000-000000000c01?year=2026' },
  { name: 'deadline', address: '/deadline' },
  { name: 'policies', address: '/policies' },
  { name: 'not-found', address: '/nowhere' },
  { name: 'counter-home', address: '/m', phone: true },
  { name: 'counter-complaints', address: '/m/complaints', phone: true },
  { name: 'counter-complaint', address: '/m/complaints/{case}', phone: true },
  { name: 'counter-register', address: '/m/complaints/new', phone: true },
  { name: 'counter-outbox', address: '/m/outbox', phone: true },
  { name: 'counter-me', address: '/m/me', phone: true },
]

/** Goes to a page and waits until it has what it came for. */
export async function visit(page: Page, { address }: Stop) {
  await page.goto(address.replace('{case}', address.includes('{case}') ? await someCase(page) : ''))
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

async function someCase(page: Page) {
  await page.goto('/m/complaints?open=true')
  const link = page.locator('a[href*="complaints/0"]').first()
  const href = await link.getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}
