import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { getComplaintOptions } from '~/api/generated/@tanstack/react-query.gen'
import { Moment } from '~/ui/time'
import { StatusBadge } from '../complaint-status'
import styles from './action-sheet.module.css'
import { CaseSelect } from './case-select'

/** Which case this one goes into; both are read side by side before they become one. */
export function MergeFields({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const into: string | undefined = Form.useWatch('into')
  const other = useQuery({ ...getComplaintOptions({ path: { id: into ?? '' } }), enabled: Boolean(into) })
  return (
    <>
      <Form.Item
        name="into"
        label={t('field.into')}
        rules={[{ required: true, message: t('act.chooseCase') }]}
      >
        <CaseSelect except={complaint.id} />
      </Form.Item>
      {other.data && (
        <div className={styles.both}>
          <One title={t('act.goes')} one={complaint} />
          <One title={t('act.stays')} one={other.data} />
        </div>
      )}
    </>
  )
}

function One({ title, one }: { title: string; one: ComplaintView }) {
  return (
    <section className={styles.one}>
      <h3>{title}</h3>
      <p className={styles.numbers}>
        <span className="figures">{one.number}</span> <StatusBadge status={one.status} />
      </p>
      <p className={styles.told}>{one.text}</p>
      <p className={styles.numbers}>
        {one.customer?.name} · {one.unit.name} · <Moment at={one.receivedAt} zone={one.timeZone} />
      </p>
    </section>
  )
}
