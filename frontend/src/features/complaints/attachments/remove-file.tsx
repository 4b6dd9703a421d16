import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import { ifMatch } from '~/api/change'
import { type AttachmentView, removeComplaintAttachment } from '~/api/generated'
import { FormSheet } from '~/ui/form-sheet'
import { Words } from '../steps/word-fields'

type Props = { file: AttachmentView; onClose: () => void }

/** Its content goes; its name and the reason stay on the timeline. */
export function RemoveFile({ file, onClose }: Props) {
  const { t } = useTranslation('complaints')
  const cache = useQueryClient()

  async function send({ reason }: { reason: string }) {
    const path = { id: file.complaintId, attachmentId: file.id }
    await removeComplaintAttachment({
      path,
      query: { reason },
      headers: ifMatch(file.version),
      throwOnError: true,
    })
    forget(cache, 'listComplaintAttachments', 'listComplaintTimeline')
  }

  return (
    <FormSheet<{ reason: string }>
      title={t('files.removeTitle', { name: file.name })}
      action={t('files.removeConfirm')}
      danger
      send={send}
      done={t('files.removed')}
      onDone={onClose}
      onClose={onClose}
    >
      <Words name="reason" label={t('field.reason')} hint={t('files.removeHint')} />
    </FormSheet>
  )
}
