import { test } from './people'
import { stops, visit } from './site'

// For human eyes: every page in both languages, on a desk and on a phone, by day and by night.
const folder = 'reports/screenshots'

for (const language of ['zh-CN', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const phone of [false, true]) {
      test(`${language} ${colorScheme} ${phone ? 'phone' : 'desktop'}`, async ({ comeIn }) => {
        test.setTimeout(300_000)
        const viewport = phone ? { width: 412, height: 839 } : { width: 1440, height: 900 }
        const page = await comeIn('branch.manager', phone ? '/m' : '/', {
          phone,
          colorScheme,
          language,
          viewport,
        })
        // A phone is led to the counter; the desk's own pages are looked at on it all the same.
        await page.evaluate(() => sessionStorage.setItem('yinuo.desktop-wanted', 'yes'))
        for (const stop of stops.filter((one) => phone || !one.phone)) {
          await visit(page, stop)
          const name = `${stop.name}.${language}.${phone ? 'phone' : 'desktop'}.${colorScheme}`
          await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !phone })
        }
      })
    }
  }
}
