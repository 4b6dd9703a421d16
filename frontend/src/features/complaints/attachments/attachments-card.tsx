import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import { listComplaintAttachmentsOptions } from '~/api/generated/@tanstack/react-query.gen'
import { useMay } from '~/api/me'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { Skeleton } from '~/ui/skeleton'
import { AttachmentRow } from './attachment-row'
import styles from './attachments.module.css'
import { UploadFiles } from './upload-files'

/** Photos, letters and recordings of a case, with those of the cases that went into it. */
export function AttachmentsCard({ complaint: { id, timeZone } }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const may = useMay()
  const { data, error, refetch } = useQuery(listComplaintAttachmentsOptions({ path: { id } }))
  const mayAttach = may('COMPLAINT_HANDLE')
  return (
    <Card title={t('files.title')}>
      {!data && !error && <Skeleton lines={2} height={22} />}
      {error && !data && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data?.items.length === 0 && <p className={styles.none}>{t('files.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.files}>
          {data.items.map((file) => (
            <AttachmentRow
              key={file.id}
              file={file}
              zone={timeZone}
              mayRemove={mayAttach && file.complaintId === id}
            />
          ))}
        </ul>
      )}
      {mayAttach && <UploadFiles id={id} />}
    </Card>
  )
}
