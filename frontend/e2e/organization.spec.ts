import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './people'

const stamp = Date.now().toString(36)
const outlet = { code: `E2E-${stamp}`, name: `验收网点 ${stamp}` }

async function search(page: Page, q: string) {
  await page.getByRole('searchbox', { name: '搜索机构名称或代码' }).fill(q)
  return page.getByRole('list', { name: '找到的机构' }).getByRole('link')
}

const begin = (page: Page, name: string) =>
  page.getByRole('region', { name: '可以办理' }).getByRole('button', { name, exact: true }).click()

const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Two branches of the demonstration network, by their addresses and codes. */
async function twoBranches(page: Page) {
  const hits = (await search(page, '支局')).filter({ hasText: /^支局/ })
  await expect(hits.nth(1)).toBeVisible()
  const found = await hits.evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      code: /([\w-]+) · /.exec(link.textContent ?? '')?.[1] ?? '',
    })),
  )
  return found.slice(0, 2) as [(typeof found)[0], (typeof found)[0]]
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
}

test('an administrator finds a branch, adds an outlet, moves it, closes it and reopens it', async ({
  comeIn,
}) => {
  const page = await comeIn('admin', '/units')
  const [from, to] = await twoBranches(page)

  await test.step('the search leads into the tree', async () => {
    await page.locator(`a[href="${from.href}"]`).first().click()
    await expect(page).toHaveURL(from.href)
    await expect(page.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', /[3-9]/)
    expect(await axe(page)).toEqual([])
  })

  await test.step('an outlet is added; a code that is taken is said at its field', async () => {
    await begin(page, '新增下级机构')
    await page.getByRole('dialog').getByLabel('机构代码').fill(from.code)
    await page.getByRole('dialog').getByLabel('机构名称').fill(outlet.name)
    await confirm(page, '新增')
    await expect(page.getByRole('dialog').getByText(`机构代码“${from.code}”已属于另一个机构。`)).toBeVisible()
    await page.getByRole('dialog').getByLabel('机构代码').fill(outlet.code)
    await page.getByRole('button', { name: /周一至周五/ }).click()
    expect(await axe(page)).toEqual([])
    await confirm(page, '新增')
    await expect(page.getByRole('heading', { level: 1, name: outlet.name })).toBeVisible()
    await expect(page.getByRole('treeitem', { selected: true })).toContainText(outlet.name)
  })

  await test.step('it is moved, and its trail says so', async () => {
    await begin(page, '迁移')
    await page.getByRole('combobox', { name: '新的上级机构' }).fill(to.code)
    await page.locator('.ant-select-item-option').filter({ hasText: to.code }).first().click()
    await expect(page.getByRole('dialog').getByText(/层级/)).toBeVisible()
    await confirm(page, '确认迁移')
    await expect(page.getByRole('status').filter({ hasText: '已迁移' })).toBeVisible()
  })

  await test.step('it is closed with a reason, and reopened', async () => {
    await begin(page, '撤销')
    await page.getByLabel('撤销原因').fill('验收结束')
    await confirm(page, '确认撤销')
    await expect(page.getByText('撤销原因：验收结束')).toBeVisible()
    await begin(page, '恢复')
    await confirm(page, '确认恢复')
    await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('正常营业')
  })

  await test.step('the audit knows all of it', async () => {
    await page.getByRole('link', { name: '查看本机构的操作记录' }).click()
    for (const action of ['恢复机构', '撤销机构', '迁移机构', '新增机构'])
      await expect(page.getByRole('cell', { name: action })).toBeVisible()
    expect(await axe(page)).toEqual([])
  })
})

test('a unit with open cases cannot be closed, and the server says how many', async ({ comeIn }) => {
  const page = await comeIn('admin', '/complaints?open=true')
  await page.getByRole('table').getByRole('link').first().click()
  const unit = page.getByRole('term').filter({ hasText: '责任单位' }).locator('+ dd')
  const name = (await unit.textContent()) ?? ''
  await page.goto('/units')
  await (await search(page, name)).first().click()
  await begin(page, '撤销')
  await page.getByLabel('撤销原因').fill('不会成功')
  await confirm(page, '确认撤销')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/还有 [\d,]+ 件未办结的工单/)
  expect(await axe(page)).toEqual([])
})

test('staff are found, and a link shows the same person again', async ({ comeIn }) => {
  const page = await comeIn('admin', '/staff?post=COUNTER&status=ACTIVE')
  await expect(page.getByRole('row').nth(1)).toContainText('窗口')
  expect(await axe(page)).toEqual([])
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('dialog').getByText('工号')).toBeVisible()
  const name = await page.getByRole('dialog').getByRole('definition').first().textContent()
  await page.goto(page.url())
  await expect(page.getByRole('dialog')).toContainText(name ?? '')
  expect(await axe(page)).toEqual([])
})

test('a county manager sees their own subtree and nothing else', async ({ comeIn }) => {
  const admin = await comeIn('admin', '/units')
  const above = await admin.getByRole('treeitem').first().getAttribute('id')
  const page = await comeIn('county.manager', '/units')
  const top = page.getByRole('treeitem').first()
  await expect(top).toHaveAttribute('aria-level', '1')
  await expect(top).toContainText('县')
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0)
  await page.goto(`/units/${above?.replace('tree-', '')}`)
  await expect(page.getByText('找不到这个页面')).toBeVisible()
  await page.goto('/audit')
  await expect(page.getByRole('heading', { name: '您不能查看这个页面' })).toBeVisible()
})
