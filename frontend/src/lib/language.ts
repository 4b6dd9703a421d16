import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const remembered = 'yinuo.language'

const texts = {
  'zh-CN': () => import('~/locales/zh-CN'),
  en: () => import('~/locales/en'),
} satisfies Record<Language, unknown>

const isLanguage = (value: string | null): value is Language => languages.includes(value as Language)

function rememberedLanguage(): Language {
  const value = localStorage.getItem(remembered)
  return isLanguage(value) ? value : 'zh-CN'
}

export const currentLanguage = () => (isLanguage(i18next.language) ? i18next.language : 'zh-CN')

/** Starts with one language only: the other is fetched when somebody asks for it. */
export async function startLanguage(language = rememberedLanguage()) {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: (await texts[language]()).default },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

export async function switchLanguage(language: Language) {
  const bundles = (await texts[language]()).default
  for (const [feature, bundle] of Object.entries(bundles))
    i18next.addResourceBundle(language, feature, bundle)
  await i18next.changeLanguage(language)
  localStorage.setItem(remembered, language)
  document.documentElement.lang = language
}

export function useLanguage(): Language {
  useTranslation()
  return currentLanguage()
}
