import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AttachmentView, getComplaintAttachmentContent } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import { save } from '~/lib/save'
import { ProblemAlert } from '~/ui/problem-alert'
import { Moment } from '~/ui/time'
import styles from './attachments.module.css'
import { Preview } from './preview'
import { RemoveFile } from './remove-file'

type Props = { file: AttachmentView; zone: string; mayRemove: boolean }

export function AttachmentRow({ file, zone, mayRemove }: Props) {
  const { t } = useTranslation('complaints')
  const [doing, begin] = useState<'show' | 'remove'>()
  const [refusal, refuse] = useState<unknown>()
  const size = useSize(file.size)
  const isImage = file.shown && file.mediaType.startsWith('image/')

  // By request and not by link: a link could not carry the token.
  async function download() {
    refuse(undefined)
    try {
      save(await contentOf(file), file.name)
    } catch (error) {
      refuse(error)
    }
  }

  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {file.name} <small className="figures">{size}</small>
        {file.visibility === 'PUBLIC' && <span className={styles.public}>{t('visibility.PUBLIC')}</span>}
      </span>
      <small>
        {file.attachedBy} · <Moment at={file.attachedAt} zone={zone} />
      </small>
      <span className={styles.buttons}>
        {isImage && (
          <Button
            size="small"
            onClick={() => begin('show')}
            aria-label={t('files.showOne', { name: file.name })}
          >
            {t('files.show')}
          </Button>
        )}
        <Button size="small" onClick={download} aria-label={t('files.saveOne', { name: file.name })}>
          {t('files.save')}
        </Button>
        {mayRemove && (
          <Button
            size="small"
            type="text"
            danger
            onClick={() => begin('remove')}
            aria-label={t('files.removeOne', { name: file.name })}
          >
            {t('files.remove')}
          </Button>
        )}
      </span>
      {refusal !== undefined && <ProblemAlert error={refusal} />}
      {doing === 'show' && <Preview file={file} onClose={() => begin(undefined)} />}
      {doing === 'remove' && <RemoveFile file={file} onClose={() => begin(undefined)} />}
    </li>
  )
}

export async function contentOf({ complaintId, id }: AttachmentView): Promise<Blob> {
  const path = { id: complaintId, attachmentId: id }
  const { data } = await getComplaintAttachmentContent({ path, parseAs: 'blob', throwOnError: true })
  return data as Blob
}

function useSize(bytes: number) {
  const language = useLanguage()
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
