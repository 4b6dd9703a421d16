import { type Browser, type BrowserContextOptions, test as base, devices, type Page } from '@playwright/test'

type Login = 'admin' | 'county.manager' | 'branch.manager' | 'clerk' | 'clerk2'
export type Looks = Pick<BrowserContextOptions, 'colorScheme' | 'viewport'> & {
  phone?: boolean
  language?: 'zh-CN' | 'en'
}

/** Signs in as people do: by the sign-in service's own page, from the address they wanted. */
async function signIn(page: Page, login: Login, address: string) {
  await page.goto(address)
  await page.locator('#username').fill(login)
  await page.locator('#password').fill('yinuo-local')
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in' && !url.pathname.startsWith('/realms/'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function open(browser: Browser, { phone, language, ...looks }: Looks) {
  const device = phone ? devices['Pixel 7'] : devices['Desktop Chrome']
  const { defaultBrowserType: _, ...settings } = device
  const context = await browser.newContext({
    ...settings,
    ...looks,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  if (language)
    await context.addInitScript((chosen) => localStorage.setItem('yinuo.language', chosen), language)
  return context.newPage()
}

type People = { comeIn: (login: Login, address?: string, looks?: Looks) => Promise<Page> }

/** A person is a browser of their own: their session, their phone or desk, their language. */
export const test = base.extend<People>({
  comeIn: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (login, address = '/', looks = {}) => {
      const page = await open(browser, looks)
      pages.push(page)
      await signIn(page, login, address)
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
  },
})

export { expect } from '@playwright/test'
