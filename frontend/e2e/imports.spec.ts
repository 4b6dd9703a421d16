import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './people'

const stamp = Date.now().toString(36)
const header =
  'code,name,kind,business_line,parent_code,status,address,division_code,supervision_phone,convenience_phone,' +
  'enquiry_phone,opening_hours,market_days,time_zone'
const line = (code: string, name: string, parent: string) =>
  `${code},${name},DEPARTMENT,GENERAL,${parent},ACTIVE,,,,,,,,`

async function bring(page: Page, name: string, lines: string[]) {
  await page.getByLabel('选择 CSV 文件').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...lines].join('\n')),
  })
  await page.getByRole('button', { name: '开始导入' }).click()
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/)
}

const axe = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
}

test('one bad line keeps a whole file out, and the mended file comes in', async ({ comeIn }) => {
  const page = await comeIn('admin', '/units')
  const root = await page.getByRole('treeitem').first().locator('[title]').getAttribute('title')
  const parent = root?.split(' · ').at(-1) ?? ''
  const good = [
    line(`IMP-${stamp}-1`, `导入一号 ${stamp}`, parent),
    line(`IMP-${stamp}-2`, `导入二号 ${stamp}`, parent),
  ]
  await page.goto('/imports')
  expect(await axe(page)).toEqual([])

  await test.step('the bad line is named with its reason, and nothing is imported', async () => {
    await bring(page, 'bad.csv', [...good, line(`IMP-${stamp}-3`, '导入三号', 'NO-SUCH-PARENT')])
    await expect(page.getByRole('alert')).toContainText('没有导入，任何数据都没有改动')
    await expect(page.getByRole('row', { name: /^4 parent_code/ })).toContainText('NO-SUCH-PARENT')
    expect(await axe(page)).toEqual([])
    await page.goto(`/units?q=${encodeURIComponent(`导入一号 ${stamp}`)}`)
    await expect(page.getByRole('heading', { name: /没有找到/ })).toBeVisible()
  })

  await test.step('the mended file is imported, and its units are found', async () => {
    await page.goto('/imports')
    await bring(page, 'good.csv', good)
    await expect(page.getByText('2 行已全部导入。')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.goto(`/units?q=${encodeURIComponent(`导入二号 ${stamp}`)}`)
    await expect(page.getByRole('link', { name: new RegExp(`导入二号 ${stamp}`) })).toBeVisible()
  })

  await test.step('both are kept in the list of imports', async () => {
    await page.goto('/imports')
    await expect(page.getByRole('row').nth(1)).toContainText('已完成')
    await expect(page.getByRole('row').nth(2)).toContainText('未导入')
  })
})

test('the units of a subtree are exported as they are seen', async ({ comeIn }) => {
  const page = await comeIn('county.manager', '/units')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^组织机构-.+\.csv$/)
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').trim().split(/\r?\n/)
  expect(lines[0]).toContain('code,name,kind')
  expect(lines.length).toBeGreaterThan(2)
})
