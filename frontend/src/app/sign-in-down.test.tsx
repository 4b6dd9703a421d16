import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ProblemError } from '~/api/problem'
import { renderPage } from '~/testing/render'
import { SignInDown } from './sign-in-down'

const user = userEvent.setup({ delay: null })
const words = {
  type: 'urn:yinuo:problem:unavailable',
  title: '服务暂不可用',
  status: 503,
  instance: '/',
  traceId: '',
  violations: [],
}

test('the sign-in service being down is explained, in the server’s words too, and can be tried again', async () => {
  const retry = vi.fn()
  renderPage(
    <SignInDown error={new ProblemError({ ...words, detail: '正在维护，预计 10 分钟。' })} onRetry={retry} />,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('正在维护，预计 10 分钟。')
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(retry).toHaveBeenCalledTimes(1)
})

test('without a network it says so, and tries by itself when the network is back', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const retry = vi.fn()
  renderPage(<SignInDown error={new Error('fetch')} onRetry={retry} />)
  expect(await screen.findByRole('heading', { name: '当前没有网络' })).toBeInTheDocument()
  dispatchEvent(new Event('online'))
  expect(retry).toHaveBeenCalledTimes(1)
  online.mockRestore()
})

test('the page can be read in English without a reload', async () => {
  renderPage(<SignInDown error={new Error('fetch')} onRetry={() => {}} />)
  await user.click(await screen.findByRole('button', { name: 'English' }))
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '中文' }))
  expect(await screen.findByRole('button', { name: '重试' })).toBeInTheDocument()
})
