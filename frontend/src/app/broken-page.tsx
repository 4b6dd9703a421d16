import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { StatePage } from '~/ui/state-page'

/** The last resort: something threw while drawing. Plain buttons, for what broke may be the frame itself. */
export function BrokenPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  return (
    <StatePage
      role="alert"
      title={t('problem.unexpected')}
      actions={
        <button type="button" onClick={() => location.reload()}>
          {t('action.reload')}
        </button>
      }
    >
      <p>{t('problem.unexpectedHelp')}</p>
      <code>{error instanceof Error ? error.message : JSON.stringify(error)}</code>
    </StatePage>
  )
}
