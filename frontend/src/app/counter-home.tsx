import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '~/api/me'
import { OpenCases } from '~/features/complaints/open-cases'
import { OutboxReminder } from '~/features/outbox/outbox-reminder'
import { Icon } from '~/ui/icons'
import { LinkButton } from '~/ui/link-button'
import { Page } from '~/ui/page'
import styles from './counter-home.module.css'
import { paths } from './paths'

/** The clerk's day: one large button, then the cases that wait. */
export function CounterHome() {
  const { t } = useTranslation('home')
  const { staffId, unit } = useMe()
  const may = useMay()
  return (
    <Page title={t('title')}>
      <OutboxReminder />
      {may('COMPLAINT_REGISTER') && (
        <LinkButton
          type="primary"
          block
          className={styles.register}
          icon={<Icon name="add" size={22} />}
          to={paths.counter.newComplaint}
        >
          {t('register')}
        </LinkButton>
      )}
      {may('COMPLAINT_READ') && (
        <>
          {staffId && (
            <OpenCases title={t('mine')} clear={t('clear.mine')} whose={{ assignee: 'me' }} most={5} />
          )}
          <OpenCases
            title={unit ? t('unit', { unit: unit.name }) : t('network')}
            clear={t('clear.unit')}
            whose={unit ? { unit: unit.id } : {}}
            most={10}
          />
        </>
      )}
    </Page>
  )
}
