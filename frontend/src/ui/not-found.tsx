import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { StatePanel } from './state-page'

/** There is nothing here, or nothing for this person: the two look alike on purpose. */
export function NotFound({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${t('notFound.title')} · ${t('product')}`
  }, [t])
  return (
    <StatePanel isPage title={t('notFound.title')} actions={actions}>
      <p>{t('notFound.text')}</p>
    </StatePanel>
  )
}
