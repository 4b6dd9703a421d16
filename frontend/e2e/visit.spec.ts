import { axe } from './axe'
import { expect, test } from './people'

test('a clerk writes down a visit with a photograph, on the way and without a network', async ({
  comeIn,
}) => {
  const page = await comeIn('clerk', '/m/complaints?open=true&status=INVESTIGATING', { phone: true })
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  const next = page.getByRole('region', { name: '下一步' })
  await next.getByRole('button', { name: '更多' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '走访联系' }).click()
  const sheet = page.getByRole('dialog').filter({ hasText: '联系方式与时间' })
  await sheet.getByText('没有联系上').click()
  await sheet.getByLabel('备注').fill('按门铃无人应答，邻居说下午回来。')
  // Any picture will do, and one that is larger than what is sent.
  const picture = await page.screenshot({ scale: 'device' })
  await sheet
    .locator('input[type="file"]')
    .setInputFiles({ name: '门口.png', mimeType: 'image/png', buffer: picture })
  await expect(sheet.getByRole('img', { name: '第 1 张' })).toBeVisible()
  expect(await axe(page)).toEqual([])

  await page.context().setOffline(true)
  await sheet.getByRole('button', { name: '确认走访联系' }).click()
  await expect(page.getByRole('region', { name: '待发送' })).toContainText('照片')

  const visit = page.waitForResponse((answer) => answer.url().endsWith('/visits'))
  const photo = page.waitForResponse((answer) => answer.url().includes('/attachments?name='))
  await page.context().setOffline(false)
  expect((await visit).status()).toBe(200)
  const answer = await photo
  expect(answer.status()).toBe(201)
  expect(await answer.json()).toMatchObject({ name: '门口-1.jpg', mediaType: 'image/jpeg' })
  await expect(page.getByRole('region', { name: '待发送' })).toHaveCount(0)
})
