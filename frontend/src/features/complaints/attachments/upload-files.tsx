import { Button, Checkbox } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '~/ui/problem-alert'
import styles from './attachments.module.css'
import { type Sending, useUploads } from './use-uploads'

// As the API takes them; what a file really is, it finds from the content.
const kinds = 'image/*,.pdf,.txt,.doc,.docx,.xls,.xlsx,.ppt,.pptx,audio/*'

/** Files are sent one by one, each with its progress; one that is refused says why, and can be sent again. */
export function UploadFiles({ id }: { id: string }) {
  const { t } = useTranslation('complaints')
  const [isPublic, publish] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { sendings, add, again, drop } = useUploads(id)
  return (
    <div className={styles.upload}>
      {sendings.map((sending) => (
        <One
          key={sending.key}
          sending={sending}
          onAgain={() => again(sending)}
          onDrop={() => drop(sending)}
        />
      ))}
      <input
        ref={field}
        type="file"
        multiple
        accept={kinds}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('files.choose')}
        onChange={({ target }) => {
          add([...(target.files ?? [])], isPublic ? 'PUBLIC' : 'INTERNAL')
          target.value = ''
        }}
      />
      <div className={styles.choose}>
        <Button onClick={() => field.current?.click()}>{t('files.add')}</Button>
        <Checkbox checked={isPublic} onChange={({ target }) => publish(target.checked)}>
          {t('files.public')}
        </Checkbox>
      </div>
      <p className={styles.none}>{t('files.hint')}</p>
    </div>
  )
}

type OneProps = { sending: Sending; onAgain: () => void; onDrop: () => void }

function One({ sending: { file, share, refusal }, onAgain, onDrop }: OneProps) {
  const { t } = useTranslation(['complaints', 'common'])
  return (
    <div className={styles.sending}>
      <span>{file.name}</span>
      {refusal === undefined ? (
        <>
          <progress aria-label={t('files.sending', { name: file.name })} max={1} value={share} />
          <Button size="small" onClick={onDrop}>
            {t('common:action.cancel')}
          </Button>
        </>
      ) : (
        <>
          <ProblemAlert error={refusal} onRetry={onAgain} />
          <Button size="small" type="text" onClick={onDrop}>
            {t('files.leave')}
          </Button>
        </>
      )}
    </div>
  )
}
