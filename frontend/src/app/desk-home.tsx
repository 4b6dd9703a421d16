import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '~/api/me'
import { BoardExcerpt } from '~/features/complaints/board/board-excerpt'
import { Figures } from '~/features/complaints/figures'
import { OpenCases } from '~/features/complaints/open-cases'
import { useLanguage } from '~/lib/language'
import { NETWORK_ZONE } from '~/lib/time'
import { useNow } from '~/lib/use-now'
import { LinkButton } from '~/ui/link-button'
import { Page } from '~/ui/page'
import { paths } from './paths'

/** What needs me today, and how my part of the network stands. Joins features, and therefore lives here. */
export function DeskHome() {
  const { t } = useTranslation('home')
  const { name, staffId, unit } = useMe()
  const may = useMay()
  const today = useToday()
  return (
    <Page
      title={t('title')}
      lead={t('hello', { name, date: today })}
      actions={
        may('COMPLAINT_REGISTER') && (
          <LinkButton type="primary" to={paths.newComplaint}>
            {t('register')}
          </LinkButton>
        )
      }
    >
      {may('COMPLAINT_READ') && (
        <>
          <Figures />
          {staffId && (
            <OpenCases title={t('mine')} clear={t('clear.mine')} whose={{ assignee: 'me' }} most={5} />
          )}
          <OpenCases
            title={unit ? t('unit', { unit: unit.name }) : t('network')}
            clear={t('clear.unit')}
            whose={unit ? { unit: unit.id } : {}}
          />
          <BoardExcerpt />
        </>
      )}
    </Page>
  )
}

function useToday() {
  const now = useNow()
  const language = useLanguage()
  return new Intl.DateTimeFormat(language, {
    timeZone: NETWORK_ZONE,
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(now)
}
