import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { complaintPaths } from '~/app/paths'
import { useIsNarrow } from '~/lib/media'
import { actions, isEnded, leadsOn } from '../words'
import styles from './action-bar.module.css'
import { ActionSheet } from './action-sheet'
import { useBegun } from './use-begun'

// As many as fit beside each other; what is done more seldom stands behind "more".
const shown = { desk: 4, phone: 2 }

/** Exactly what the server says this person may do now; the step that leads on is the loud one. */
export function ActionBar({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const [begun, begin] = useBegun()
  const narrow = useIsNarrow()
  const offered = actions.filter((action) => complaint.availableActions.includes(action))
  const most = narrow ? shown.phone : shown.desk
  const fit = offered.length <= most + 1 ? offered.length : most
  const nameOf = (action: ComplaintAction) =>
    t(action === 'ASSIGN' && complaint.assignee ? 'action.reassign' : `action.${action}`)
  return (
    <section className={styles.bar} aria-label={t('page.next')} data-empty={offered.length === 0}>
      <Nothing complaint={complaint} />
      {offered.slice(0, fit).map((action, index) => (
        <Button
          key={action}
          type={index === 0 && leadsOn(action) ? 'primary' : 'default'}
          size="large"
          onClick={() => begin(action)}
        >
          {nameOf(action)}
        </Button>
      ))}
      {offered.length > fit && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: offered.slice(fit).map((action) => ({
              key: action,
              label: nameOf(action),
              onClick: () => begin(action),
            })),
          }}
        >
          <Button size="large">{t('action.more')}</Button>
        </Dropdown>
      )}
      {begun && (
        <ActionSheet key={begun} complaint={complaint} action={begun} onClose={() => begin(undefined)} />
      )}
    </section>
  )
}

/** Says that a case has ended, or that it is somebody else's turn. */
function Nothing({ complaint: { status, mergedInto, availableActions } }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const { complaint } = complaintPaths(useLocation().pathname)
  if (!isEnded(status))
    return availableActions.length === 0 && <p className={styles.nothing}>{t('page.nothing')}</p>
  return (
    <p className={styles.nothing}>
      {t(`page.ended.${status}`)} {mergedInto && <Link to={complaint(mergedInto)}>{t('page.toMerged')}</Link>}
    </p>
  )
}
