import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './people'

const stamp = Date.now().toString(36)
const matter = (which: string) => `挂号信三天没有送到，请查明下落并尽快答复（${stamp} ${which}）`

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
}

/** Registers a case of the reader's own unit, and answers with its address. */
async function register(page: Page, text: string) {
  await page.goto('/complaints/new')
  await page.getByRole('combobox', { name: '类别' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await page.getByLabel('诉求内容').fill(text)
  await page.getByLabel('姓名').fill('周桂芳')
  await page.getByLabel('电话').fill(`138${Date.now().toString().slice(-8)}`)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/complaints\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Takes a step, also one that stands behind "more". */
async function begin(page: Page, name: string) {
  const next = page.getByRole('region', { name: '下一步' })
  await expect(next.getByRole('button').first()).toBeVisible()
  const shown = next.getByRole('button', { name, exact: true })
  if (await shown.count()) return shown.click()
  await next.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click()
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
}

const confirm = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const step = (page: Page, status: string) =>
  expect(page.getByRole('list', { name: '办理进度' }).locator('[aria-current]')).toHaveText(status)

test('a manager gives many cases at once, sees them on the board and answers by keyboard', async ({
  comeIn,
}) => {
  const page = await comeIn('branch.manager')
  const first = await register(page, matter('甲'))
  await register(page, matter('乙'))

  await test.step('both are chosen from the list and given to one person', async () => {
    await page.goto(`/complaints?open=true&sort=dueAt&q=${stamp}`)
    await expect(page.getByRole('row')).toHaveCount(3)
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect(page.getByText('已选 2 件')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '批量派单' }).click()
    await page.getByRole('combobox', { name: '经办人' }).click()
    await page.locator('.ant-select-item-option').first().click()
    await confirm(page, '确认派单（2 件）')
    await expect(page.getByText('已派单 2 件')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('the board counts them, and leads down and into the list', async () => {
    const manager = await comeIn('county.manager', '/board')
    await expect(manager.getByRole('region', { name: '管辖范围合计' })).toBeVisible()
    expect(await axe(manager)).toEqual([])
    await manager.getByRole('rowheader').getByRole('link').first().click()
    await expect(manager).toHaveURL(/\/board\/[0-9a-f-]{36}$/)
    await expect(manager.getByRole('navigation', { name: '所在位置' }).getByRole('link')).not.toHaveCount(0)
    await manager
      .getByRole('region', { name: '管辖范围合计' })
      .getByRole('link', { name: /未办结/ })
      .click()
    await expect(manager).toHaveURL(/\/complaints\?open=true&sort=dueAt&unit=/)
    await expect(manager.getByRole('row').nth(1)).toBeVisible()
  })

  await test.step('one is started, and answered without a mouse', async () => {
    await page.goto(first)
    await begin(page, '开始办理')
    await confirm(page, '确认开始办理')
    await step(page, '办理中')
    await page.goto(`/complaints?open=true&status=INVESTIGATING&q=${stamp}`)
    await expect(page.getByRole('row')).toHaveCount(2)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByLabel('答复内容').fill('已于今日补投，深表歉意。')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await step(page, '已答复')
  })
})

test('the clock waits for the customer, and a case that was closed with proof is opened again', async ({
  comeIn,
}) => {
  const page = await comeIn('branch.manager')
  await register(page, matter('丙'))
  await begin(page, '受理')
  await confirm(page, '确认受理')
  await step(page, '已受理')
  await begin(page, '派单')
  await page.getByRole('combobox', { name: '经办人' }).click()
  await page.locator('.ant-select-item-option').first().click()
  await confirm(page, '确认派单')
  await step(page, '已派单')
  await begin(page, '开始办理')
  await confirm(page, '确认开始办理')
  await step(page, '办理中')

  await test.step('while the customer is asked, the clock stands and says why', async () => {
    await begin(page, '询问客户')
    await page.getByLabel('问客户什么').fill('请提供寄件回执上的号码。')
    expect(await axe(page)).toEqual([])
    await confirm(page, '确认询问客户')
    await step(page, '待客户回复')
    await expect(page.getByText('已暂停').first()).toBeVisible()
    await expect(page.getByText('问：请提供寄件回执上的号码。')).toBeVisible()
    await begin(page, '客户已回复')
    await page.getByLabel('客户怎么说').fill('号码是 XA12345678944。')
    await confirm(page, '确认客户已回复')
    await step(page, '办理中')
  })

  await test.step('a deadline explains itself', async () => {
    await page.getByRole('button', { name: '为什么是这个时限？' }).first().click()
    await expect(page.getByText('按日历截止')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('a note stays among colleagues', async () => {
    await page.getByLabel('添加备注').fill('已调取投递记录')
    await confirm(page, '添加')
    await expect(page.getByRole('listitem').filter({ hasText: '已调取投递记录' })).toContainText('内部')
  })

  await test.step('it is answered, and closed with proof', async () => {
    await begin(page, '答复')
    await page.getByLabel('答复内容').fill('信件已于今日妥投。')
    await confirm(page, '确认答复')
    await step(page, '已答复')
    await begin(page, '办结')
    await page.getByLabel('做了什么').fill('当面致歉，补投并核对地址。')
    await choose(page, '与客户的联系 方式', '上门')
    const field = page.getByLabel('与客户的联系 时间')
    await field.fill((await field.getAttribute('max')) ?? '')
    await choose(page, '责任归属', '单位责任')
    await page.getByRole('radio', { name: '非常满意' }).check()
    await confirm(page, '确认办结')
    await expect(page.getByText('这件工单已办结。')).toBeVisible()
    expect(await axe(page)).toEqual([])
  })

  await test.step('within its window it is opened again, and its clocks begin a second cycle', async () => {
    await begin(page, '重新打开')
    await page.getByLabel('原因').fill('客户说信件破损')
    await confirm(page, '确认重新打开')
    await step(page, '已受理')
    await expect(page.getByText('第 1 轮（重新打开之前）')).toBeVisible()
  })
})

test('a case that was filed twice goes into the other, and both timelines say so', async ({ comeIn }) => {
  const page = await comeIn('branch.manager')
  const stays = await register(page, matter('丁'))
  const number = await page.locator('h1 + * .figures').first().textContent()
  await register(page, matter('丁'))
  await expect(page.getByText(/未办结的工单重复，请先核对/)).toBeVisible()
  await page.getByRole('button', { name: `并入此单 ${number}` }).click()
  await expect(page.getByRole('dialog').getByText(matter('丁'))).toHaveCount(2)
  expect(await axe(page)).toEqual([])
  await confirm(page, '确认合并到他单')
  await expect(page.getByText('这件工单已并入另一件工单。')).toBeVisible()
  await page.getByRole('link', { name: '打开那件工单' }).click()
  await expect(page).toHaveURL(stays)
  await expect(page.getByText('并入了另一件工单')).toBeVisible()
  await expect(page.getByRole('link', { name: /^来自 / }).first()).toBeVisible()
  expect(await axe(page)).toEqual([])
})
