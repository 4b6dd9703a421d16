import { useQuery } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { useIsDark } from '~/lib/appearance'
import { type Language, useLanguage } from '~/lib/language'
import { Splash } from './splash'
import { themeOf } from './theme'

// antd's and dayjs's words come with the language, and only that language's.
const locales = {
  'zh-CN': async () => {
    const [antd, dayjs] = await Promise.all([
      import('antd/locale/zh_CN'),
      import('dayjs'),
      import('dayjs/locale/zh-cn'),
    ])
    dayjs.default.locale('zh-cn')
    return antd.default
  },
  en: async () => {
    const [antd, dayjs] = await Promise.all([import('antd/locale/en_US'), import('dayjs')])
    dayjs.default.locale('en')
    return antd.default
  },
} satisfies Record<Language, unknown>

type Props = { children: ReactNode; size?: 'middle' | 'large' }

/** antd in our colours and the reader's language. `large` is the counter's: made for a thumb. */
export function Frame({ children, size = 'middle' }: Props) {
  const language = useLanguage()
  const isDark = useIsDark()
  const { data: locale } = useQuery({
    queryKey: [{ _id: 'antd-locale', language }],
    queryFn: locales[language],
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  })
  // antd puts a provider around the page once it has words: to add them later would build the whole page anew.
  if (!locale) return <Splash />
  return (
    <ConfigProvider
      locale={locale}
      theme={themeOf(isDark)}
      componentSize={size}
      button={{ autoInsertSpace: false }}
      variant="outlined"
    >
      {children}
    </ConfigProvider>
  )
}
