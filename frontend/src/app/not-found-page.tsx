import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { NotFound } from '~/ui/not-found'
import { complaintPaths } from './paths'

export function NotFoundPage() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return <NotFound actions={<Link to={complaintPaths(pathname).home}>{t('action.home')}</Link>} />
}
