import type { Page } from '@playwright/test'
import { axe } from './axe'
import { expect, test } from './people'

const stamp = Date.now().toString(36)
const earlier = `离线验收：先登记的一件 ${stamp}`
const matter = `离线验收：没有网络时登记的一件 ${stamp}`

async function register(page: Page, text: string) {
  await page.getByRole('navigation').getByRole('link', { name: '登记' }).click()
  await page.getByRole('combobox', { name: '类别' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await page.getByLabel('诉求内容').fill(text)
  await page.getByLabel('姓名').fill('陈桂兰')
  await page.getByRole('main').getByRole('button', { name: '登记' }).click()
}

/** The page is this site's to open without a network from now on. */
const shellIsKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken))
  })

test('a clerk works on without a network, and everything arrives once when it is back', async ({
  comeIn,
}) => {
  const page = await comeIn('clerk', '/m', { phone: true })
  const network = page.context()
  await shellIsKept(page)
  await register(page, earlier)
  await expect(page.getByRole('button', { name: '受理' })).toBeVisible()
  const address = page.url()
  await page.getByRole('navigation').getByRole('link', { name: '今日' }).click()
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: '工单' }).click()
  await expect(page.getByRole('link', { name: new RegExp(earlier) }).first()).toBeVisible()

  await test.step('without a network a step is kept, and the case says so', async () => {
    await network.setOffline(true)
    await page
      .getByRole('link', { name: new RegExp(earlier) })
      .first()
      .click()
    await page.getByRole('button', { name: '受理' }).click()
    await page.getByRole('button', { name: '确认受理' }).click()
    await expect(page.getByRole('region', { name: '待发送' })).toContainText('受理')
    expect(await axe(page)).toEqual([])
  })

  await test.step('and a new case, too', async () => {
    await register(page, matter)
    await expect(page.getByRole('heading', { level: 1, name: '待发送' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
    expect(await axe(page)).toEqual([])
  })

  await test.step('the page opens anew with no network at all, and has lost nothing', async () => {
    await page.goto('/m')
    await expect(page.getByRole('link', { name: /有 2 项还没有发送/ })).toBeVisible({ timeout: 30_000 })
    await expect(
      page
        .getByRole('main')
        .getByText(/显示的是/)
        .first(),
    ).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: '工单' }).click()
    await expect(page.getByRole('link', { name: new RegExp(earlier) }).first()).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('when the network is back, both arrive by themselves', async () => {
    await network.setOffline(false)
    await page.getByRole('navigation').getByRole('link', { name: '待发送' }).click()
    await expect(page.getByRole('heading', { name: '没有待发送的内容' })).toBeVisible({ timeout: 60_000 })
    await page.goto(address)
    await expect(page.getByRole('listitem').filter({ hasText: '已受理' })).toHaveAttribute(
      'aria-current',
      'step',
    )
    await page.goto('/m/complaints')
    await page.getByRole('searchbox').fill(matter)
    await expect(page.getByRole('link', { name: new RegExp(matter) })).toHaveCount(1)
  })
})
