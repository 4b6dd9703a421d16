import { axe } from './axe'
import { expect, test } from './people'

test('an administrator looks at a year, and asks why 10 October', async ({ comeIn }) => {
  const page = await comeIn('admin', '/calendars')
  await expect(page.getByRole('cell', { name: '全国工作日历' })).toBeVisible()
  expect(await axe(page)).toEqual([])

  await test.step('the year has its holidays and make-up workdays', async () => {
    await page.getByRole('link', { name: '全国工作日历' }).click()
    await page.waitForURL(/\/calendars\/[0-9a-f-]{36}/)
    await page.goto(`${page.url()}?year=2026`)
    await expect(page.getByRole('button', { name: /2026-10-01 · 放假 · 国庆节/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /2026-10-10 · 调休上班/ })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: /2026-10-10/ }).click()
    await expect(page.getByRole('dialog')).toContainText('08:30-12:00 14:00-17:30')
    await page.keyboard.press('Escape')
  })

  await test.step('a year that is not published says so, and a file with faults names its lines', async () => {
    await page.goto(page.url().replace('2026', '2031'))
    await expect(page.getByText('2031 年的日历还没有公布')).toBeVisible()
    await page.getByRole('button', { name: '导入一年' }).click()
    const csv = 'date,kind,name,intervals\n2031-01-01,HOLIDAY,元旦,\n2031-13-01,HOLIDAY,无此日,\n'
    await page
      .getByLabel('CSV 文件')
      .setInputFiles({ name: '2031.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('button', { name: '导入并公布' }).click()
    await expect(page.getByRole('dialog').getByRole('row', { name: /^3 日期/ })).toContainText('2031-13-01')
    expect(await axe(page)).toEqual([])
  })

  await test.step('three working days before the National Day are due on 10 October', async () => {
    await page.goto('/deadline')
    await page.getByRole('combobox', { name: '单位' }).fill('支局')
    await page.locator('.ant-select-item-option').first().click()
    await page.getByLabel('从什么时候起').fill('2026-09-29T10:00')
    await page.getByRole('button', { name: '试算' }).click()
    await expect(page.getByRole('row', { name: /2026-10-01.*放假 · 国庆节.*不计/ })).toBeVisible()
    await expect(page.locator('time[datetime^="2026-10"]')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })
})

test('policies are read by managers and written by administrators', async ({ comeIn }) => {
  const manager = await comeIn('branch.manager', '/policies')
  await expect(manager.getByRole('table')).toContainText('SAME_DAY')
  await expect(manager.getByRole('button', { name: '新建政策' })).toHaveCount(0)
  const admin = await comeIn('admin', '/policies')
  await admin.getByRole('button', { name: '当天处理、当天答复' }).click()
  await expect(admin.getByRole('dialog').getByLabel('代码')).toHaveValue('SAME_DAY')
  expect(await axe(admin)).toEqual([])
  await admin.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(admin.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
})
