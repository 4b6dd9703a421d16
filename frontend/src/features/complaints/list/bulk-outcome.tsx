import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssignmentOutcome, ComplaintItem } from '~/api/generated'
import { ClockShape } from '../clocks/clock-shape'
import styles from './bulk.module.css'

type Props = { outcome: AssignmentOutcome; sent: ComplaintItem[]; onClose: () => void }

/** What became of each case, the refused ones first and in the server's words. */
export function BulkOutcome({ outcome, sent, onClose }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const refusals = new Map(outcome.results.map(({ id, refusal }) => [id, refusal]))
  const sorted = sent.toSorted((one, other) => rank(refusals.get(one.id)) - rank(refusals.get(other.id)))
  return (
    <div className={styles.outcome} role="status">
      <p>
        <strong>{t('bulk.given', { count: outcome.given })}</strong>
        {outcome.refused > 0 && ` · ${t('bulk.refused', { count: outcome.refused })}`}
      </p>
      <ul>
        {sorted.map(({ id, number, excerpt }) => {
          const refusal = refusals.get(id)
          return (
            <li key={id} data-refused={Boolean(refusal)}>
              <ClockShape look={refusal ? 'late' : 'met'} />
              <span>
                <span className="figures">{number}</span> {excerpt}
                <small>{refusal ?? t('done.ASSIGN')}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <Button block size="large" onClick={onClose}>
        {t('common:action.close')}
      </Button>
    </div>
  )
}

const rank = (refusal?: string) => (refusal ? 0 : 1)
