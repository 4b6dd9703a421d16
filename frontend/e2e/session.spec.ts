import { expect, test } from './people'

test('a link leads through sign-in to the page it names, and a reload keeps people in', async ({
  comeIn,
}) => {
  const page = await comeIn('branch.manager', '/complaints?open=true&sort=dueAt')
  await expect(page).toHaveURL('/complaints?open=true&sort=dueAt')
  await page.reload()
  await expect(page.getByRole('heading', { name: '投诉工单' })).toBeVisible()
  await expect(page).toHaveURL('/complaints?open=true&sort=dueAt')
})

test('who signs out is asked to sign in again', async ({ comeIn }) => {
  const page = await comeIn('clerk')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.locator('#username')).toBeVisible()
})

test('the chosen language and appearance are remembered', async ({ comeIn }) => {
  const page = await comeIn('branch.manager')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.getByRole('heading', { name: 'What needs me today' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'What needs me today' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
})

test('the sign-in service being down is said, and can be tried again', async ({ page }) => {
  await page.route('**/api/public/v1/sign-in', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('heading', { name: '暂时无法登录' })).toBeVisible({ timeout: 30_000 })
  await page.unroute('**/api/public/v1/sign-in')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('#username')).toBeVisible()
})

test('an address that nobody knows is a page that says so', async ({ comeIn }) => {
  const page = await comeIn('clerk', '/nowhere')
  await expect(page.getByRole('heading', { name: '找不到这个页面' })).toBeVisible()
})
