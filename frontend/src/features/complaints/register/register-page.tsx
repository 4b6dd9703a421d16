import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import type { ComplaintView } from '~/api/generated'
import { complaintPaths } from '~/app/paths'
import { announce } from '~/ui/notice'
import { Page } from '~/ui/page'
import { useRegistered } from '../queries'
import { RegisterForm } from './register-form'

export function RegisterPage() {
  const { t } = useTranslation('complaints')
  const navigate = useNavigate()
  const { complaint } = complaintPaths(useLocation().pathname)
  const keep = useRegistered()

  function registered(view: ComplaintView) {
    keep(view)
    announce(t('register.done', { number: view.number }))
    // "Back" from the case leads to where one came from, not to a form that is done.
    navigate(complaint(view.id), { replace: true })
  }

  return (
    <Page title={t('register.title')} lead={t('register.lead')}>
      <RegisterForm onRegistered={registered} />
    </Page>
  )
}
