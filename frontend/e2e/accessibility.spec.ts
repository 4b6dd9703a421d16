import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './people'
import { stops, visit } from './site'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const phone of [false, true]) {
    const side = phone ? 'counter' : 'desk'
    test(`axe finds nothing on the pages of the ${side}, ${colorScheme}`, async ({ comeIn }) => {
      const page = await comeIn('branch.manager', phone ? '/m' : '/', { phone, colorScheme })
      for (const stop of stops.filter((one) => Boolean(one.phone) === phone)) {
        await test.step(stop.name, async () => {
          await visit(page, stop)
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => ({
            id,
            where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
          }))
          expect.soft(found, stop.name).toEqual([])
        })
      }
    })
  }
}
