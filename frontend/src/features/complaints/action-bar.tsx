import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import styles from './action-bar.module.css'
import { ActionSheet } from './action-sheet'
import { actions } from './words'

/** Exactly what the server says this person may do now; the step that leads on is the loud one. */
export function ActionBar({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const [begun, begin] = useState<ComplaintAction>()
  const offered = actions.filter((action) => complaint.availableActions.includes(action))
  return (
    <section className={styles.bar} aria-label={t('page.next')} data-empty={offered.length === 0}>
      {offered.length === 0 && (
        <p className={styles.nothing}>{t(complaint.status === 'CLOSED' ? 'page.closed' : 'page.nothing')}</p>
      )}
      {offered.map((action, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          size="large"
          onClick={() => begin(action)}
        >
          {t(action === 'ASSIGN' && complaint.assignee ? 'action.reassign' : `action.${action}`)}
        </Button>
      ))}
      {begun && (
        <ActionSheet key={begun} complaint={complaint} action={begun} onClose={() => begin(undefined)} />
      )}
    </section>
  )
}
