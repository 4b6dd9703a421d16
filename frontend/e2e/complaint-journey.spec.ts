import type { Page } from '@playwright/test'
import { expect, test } from './people'

const matter = `包裹显示已签收，但本人没有收到。${Date.now()}`

async function choose(page: Page, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click()
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
}

async function step(page: Page, name: string) {
  await page.getByRole('region', { name: '下一步' }).getByRole('button', { name, exact: true }).click()
}

const stands = (page: Page, status: string) =>
  expect(page.getByRole('list', { name: '办理进度' }).locator('[aria-current]')).toHaveText(status)

test('a case goes from the counter to its close, and nobody else sees it', async ({ comeIn }) => {
  const clerk = await comeIn('clerk', '/', { phone: true })

  await test.step('the clerk registers it on a phone', async () => {
    await expect(clerk).toHaveURL(/\/m$/)
    await clerk.getByRole('main').getByRole('link', { name: '登记工单' }).click()
    await clerk.getByRole('combobox', { name: '类别' }).click()
    await clerk.locator('.ant-select-item-option').first().click()
    await clerk.getByLabel('诉求内容').fill(matter)
    await clerk.getByLabel('姓名').fill('陈桂兰')
    await clerk.getByLabel('电话').fill('138 0000 1234')
    await clerk.getByRole('button', { name: '登记' }).click()
    await expect(clerk.getByText(matter)).toBeVisible()
    await expect(clerk).toHaveURL(/\/m\/complaints\/[0-9a-f-]{36}$/)
  })

  await test.step('and accepts it', async () => {
    await step(clerk, '受理')
    await clerk.getByRole('button', { name: '确认受理' }).click()
    await stands(clerk, '已受理')
  })

  const id = clerk.url().split('/').at(-1)
  const manager = await comeIn('branch.manager', '/complaints')

  await test.step('the branch manager finds it in the subtree and assigns it', async () => {
    await manager.getByRole('searchbox').fill(matter)
    await manager.getByRole('link', { name: matter }).click()
    await expect(manager).toHaveURL(`/complaints/${id}`)
    await step(manager, '派单')
    await manager.getByRole('combobox', { name: '经办人' }).click()
    await manager.locator('.ant-select-item-option').first().click()
    await manager.getByRole('button', { name: '确认派单' }).click()
    await expect(manager.getByRole('button', { name: '开始办理' })).toBeVisible()
  })

  await test.step('starts work and answers', async () => {
    await step(manager, '开始办理')
    await manager.getByRole('button', { name: '确认开始办理' }).click()
    await step(manager, '答复')
    await manager.getByLabel('答复内容').fill('邮件已于今日补投，深表歉意。')
    await manager.getByRole('button', { name: '确认答复' }).click()
    await stands(manager, '已答复')
  })

  await test.step('and closes it with proof', async () => {
    await step(manager, '办结')
    await manager.getByLabel('做了什么').fill('当面致歉并补投。')
    await choose(manager, '与客户的联系 方式', '上门')
    const field = manager.getByLabel('与客户的联系 时间')
    await field.fill((await field.getAttribute('max')) ?? '')
    await choose(manager, '责任归属', '单位责任')
    await manager.getByRole('radio', { name: '非常满意' }).check()
    await manager.getByRole('button', { name: '确认办结' }).click()
    await expect(manager.getByText('这件工单已办结。')).toBeVisible()
  })

  await test.step('every step stands in its history', async () => {
    await manager.reload()
    await expect(manager.getByText('孙建平 办结')).toBeVisible()
    await expect(manager.getByText('王晓燕 受理')).toBeVisible()
  })

  await test.step('the clerk of another province finds it neither in the list nor by its link', async () => {
    const stranger = await comeIn('clerk2', '/complaints')
    await stranger.getByRole('searchbox').fill(matter)
    await expect(stranger.getByText('没有符合条件的工单')).toBeVisible()
    await stranger.goto(`/complaints/${id}`)
    await expect(stranger.getByRole('heading', { name: '找不到这个页面' })).toBeVisible()
  })
})
