import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import type { ComplaintView } from '~/api/generated'
import { complaintPaths, paths } from '~/app/paths'
import { announce } from '~/ui/notice'
import { Page } from '~/ui/page'
import { useSheet } from '../counter/use-sheet'
import { useRegistered } from '../queries'
import { RegisterForm } from './register-form'

export function RegisterPage() {
  const { t } = useTranslation(['complaints', 'common'])
  const navigate = useNavigate()
  const { complaint } = complaintPaths(useLocation().pathname)
  const keep = useRegistered()
  const sheet = useSheet()

  async function registered(view?: ComplaintView) {
    await sheet.drop()
    if (!view) {
      announce(t('common:outbox.kept'))
      navigate(paths.counter.outbox, { replace: true })
      return
    }
    keep(view)
    announce(t('register.done', { number: view.number }))
    // "Back" from the case leads to where one came from, not to a form that is done.
    navigate(complaint(view.id), { replace: true })
  }

  return (
    <Page title={t('register.title')} lead={t('register.lead')}>
      {sheet.isReady && <RegisterForm onRegistered={registered} given={sheet.given} onTyped={sheet.keep} />}
    </Page>
  )
}
