import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { AuditEntryView } from '~/api/generated'
import { paths } from '~/app/paths'
import { pageOf } from '~/testing/complaints'
import { branchManager } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { administrator } from '~/testing/units'
import { AuditPage } from './audit-page'

const user = userEvent.setup({ delay: null })
const subjectId = '0197a2b0-0000-7000-8000-0000000b0004'
const entry = (differing: Partial<AuditEntryView> = {}): AuditEntryView => ({
  id: '0197a2b0-0000-7000-8000-0000000f0001',
  at: '2026-11-22T02:30:00Z',
  account: 'city.manager',
  action: 'closeOrgUnit',
  subjectType: 'ORG_UNIT',
  subjectId,
  unitId: subjectId,
  detail: '并入江岸中心支局',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  ...differing,
})
let asked: URLSearchParams

beforeEach(() => {
  server.use(
    http.get('*/api/v1/audit-entries', ({ request }) => {
      asked = new URL(request.url).searchParams
      const other = entry({ id: '2', action: 'somethingNew', subjectType: 'COMET', detail: undefined })
      return HttpResponse.json(pageOf([entry(), other]))
    }),
  )
})

const open = (url: string = paths.audit, me = administrator) =>
  renderPage(<AuditPage />, { path: '/audit', url, me })

test('an entry says who did what to what, and leads to it', async () => {
  open()
  const row = await screen.findByRole('row', { name: /city\.manager.*撤销机构.*并入江岸中心支局/ })
  expect(row).toBeVisible()
  expect(screen.getByRole('link', { name: '机构' })).toHaveAttribute('href', paths.unit(subjectId))
})

test('an operation or a kind that has no word yet is shown as it is', async () => {
  open()
  expect(await screen.findByText('somethingNew')).toBeVisible()
  expect(screen.getByText('COMET')).toBeVisible()
})

test('a link reproduces the view, days as instants', async () => {
  open(`/audit?account=admin&action=moveOrgUnit&subjectType=ORG_UNIT&from=2026-11-01&to=2026-11-22`)
  await screen.findByText('并入江岸中心支局')
  expect(Object.fromEntries(asked)).toMatchObject({
    account: 'admin',
    action: 'moveOrgUnit',
    subjectType: 'ORG_UNIT',
    from: '2026-10-31T16:00:00.000Z',
    to: '2026-11-22T16:00:00.000Z',
  })
})

test('one thing leads to its whole history', async () => {
  const { router } = open()
  await user.click(
    (
      await screen.findAllByRole('button', { name: `${subjectId.slice(-8)}：只看这个对象的记录` })
    )[0] as HTMLElement,
  )
  await waitFor(() => expect(asked.get('subjectId')).toBe(subjectId))
  expect(router.state.location.search).toBe(`?subjectType=ORG_UNIT&subjectId=${subjectId}`)
})

test('who may not read it is told so', async () => {
  open(paths.audit, branchManager)
  expect(await screen.findByRole('heading', { name: '您不能查看这个页面' })).toBeVisible()
})

test('a refusal is shown in the server’s words, with its trace', async () => {
  server.use(
    http.get('*/api/v1/audit-entries', () =>
      refusal(400, 'invalid-parameter', { detail: '参数“subjectId”无法识别' }),
    ),
  )
  open('/audit?subjectId=x')
  expect(await screen.findByRole('alert')).toHaveTextContent('参数“subjectId”无法识别')
  expect(screen.getByText('4bf92f3577b34da6a3ce929d0e0e4736')).toBeVisible()
})
