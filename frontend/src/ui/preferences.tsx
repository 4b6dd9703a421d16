import { useTranslation } from 'react-i18next'
import { appearances, chooseAppearance, useAppearance } from '~/lib/appearance'
import { languages, switchLanguage, useLanguage } from '~/lib/language'
import { Icon, type IconName } from './icons'
import styles from './preferences.module.css'

export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLanguage()
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('language.label')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => switchLanguage(language)}
        >
          {t(`language.${language}`)}
        </button>
      ))}
    </fieldset>
  )
}

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const satisfies Record<string, IconName>

export function AppearanceSwitch() {
  const { t } = useTranslation()
  const current = useAppearance()
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('appearance.label')}</legend>
      {appearances.map((appearance) => (
        <button
          key={appearance}
          type="button"
          title={t(`appearance.${appearance}`)}
          aria-label={t(`appearance.${appearance}`)}
          aria-pressed={appearance === current}
          onClick={() => chooseAppearance(appearance)}
        >
          <Icon name={icons[appearance]} size={16} />
        </button>
      ))}
    </fieldset>
  )
}
