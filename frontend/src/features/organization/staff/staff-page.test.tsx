import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { paths } from '~/app/paths'
import { pageOf } from '~/testing/complaints'
import { branchManager, clerk } from '~/testing/people'
import { refusal } from '~/testing/problems'
import { renderPage } from '~/testing/render'
import { server } from '~/testing/server'
import { person, readers } from '~/testing/units'
import { StaffPage } from './staff-page'

const user = userEvent.setup({ delay: null })
let asked: URLSearchParams
let sent: { body: unknown; ifMatch: string | null }

beforeEach(() => {
  server.use(
    ...readers,
    http.get('*/api/v1/staff', ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json(pageOf([person()]))
    }),
    http.get('*/api/v1/staff/:id', () => HttpResponse.json(person())),
  )
})

const open = (url: string = paths.staff, me = branchManager) =>
  renderPage(<StaffPage />, { path: '/staff', url, me })

function take(method: 'post' | 'put', path: string, answer: () => Response) {
  server.use(
    http[method](`*/api/v1/staff${path}`, async ({ request }) => {
      const text = await request.text()
      sent = { body: text ? JSON.parse(text) : undefined, ifMatch: request.headers.get('If-Match') }
      return answer()
    }),
  )
}

test('a link reproduces the view', async () => {
  const unit = branchManager.unit?.id ?? ''
  open(`/staff?unit=${unit}&post=COUNTER&post=DELIVERY&status=ACTIVE&q=王小`)
  await screen.findByRole('link', { name: '王小燕' })
  expect(asked.get('unit')).toBe(unit)
  expect(asked.getAll('post')).toEqual(['COUNTER', 'DELIVERY'])
  expect(asked.get('status')).toBe('ACTIVE')
  expect(asked.get('q')).toBe('王小')
})

test('a person opens beside the list, and the link to them keeps the filters', async () => {
  const { router } = open('/staff?status=ACTIVE')
  await user.click(await screen.findByRole('link', { name: '王小燕' }))
  const sheet = within(await screen.findByRole('dialog'))
  expect(await sheet.findByText('HB000117')).toBeInTheDocument()
  expect(router.state.location.search).toBe(`?status=ACTIVE&person=${person().id}`)
})

test('someone leaves, after a word on what that means', async () => {
  take('post', '/:id/leave', () =>
    HttpResponse.json(person({ status: 'LEFT', version: 3, availableActions: ['RETURN'] })),
  )
  open(`/staff?person=${person().id}`)
  const sheet = within(await screen.findByRole('dialog'))
  await user.click(await sheet.findByRole('button', { name: '办理离职' }))
  expect(sheet.getByText(/账号不能再使用本系统/)).toBeInTheDocument()
  await user.click(sheet.getByRole('button', { name: '确认离职' }))
  expect(await sheet.findByRole('button', { name: '办理复职' })).toBeInTheDocument()
  expect(sent.ifMatch).toBe('"2"')
})

test('a change keeps what was not touched and empties what was emptied', async () => {
  take('put', '/:id', () => HttpResponse.json(person({ version: 3 })))
  open(`/staff?person=${person().id}`)
  const sheet = within(await screen.findByRole('dialog'))
  await user.click(await sheet.findByRole('button', { name: '修改' }))
  await user.clear(sheet.getByLabelText('登录账号'))
  await user.click(sheet.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent.body).toMatchObject({ name: '王小燕', post: 'COUNTER', hireDate: '2024-03-01' }),
  )
  expect(sent.body).not.toHaveProperty('account')
})

test("the server's words on a number that is taken stand at the number", async () => {
  const violations = [{ field: 'number', in: 'BODY' as const, message: '工号“1”已属于另一位员工。' }]
  take('post', '', () => refusal(409, 'staff-number-taken', { violations }))
  open()
  await user.click(await screen.findByRole('button', { name: '新增人员' }))
  const sheet = within(await screen.findByRole('dialog'))
  await user.type(sheet.getByLabelText('工号'), '1')
  await user.type(sheet.getByLabelText('姓名'), '李芳')
  await user.click(sheet.getByRole('button', { name: '新增人员' }))
  expect(await sheet.findByText('工号“1”已属于另一位员工。')).toBeInTheDocument()
})

test('who may not write is not offered to', async () => {
  open(paths.staff, clerk)
  await screen.findByRole('link', { name: '王小燕' })
  expect(screen.queryByRole('button', { name: '新增人员' })).toBeNull()
})

test('an empty result helps', async () => {
  server.use(http.get('*/api/v1/staff', () => HttpResponse.json(pageOf([]))))
  const { router } = open('/staff?status=LEFT')
  await screen.findByRole('heading', { name: '没有符合条件的人员' })
  await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0] as HTMLElement)
  await waitFor(() => expect(router.state.location.search).toBe(''))
})
