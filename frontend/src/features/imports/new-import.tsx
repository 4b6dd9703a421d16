import { Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { JobKind } from '~/api/generated'
import { paths } from '~/app/paths'
import { save } from '~/lib/save'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { ColumnTable } from './column-table'
import { kinds, templateOf } from './columns'
import { FilePick } from './file-pick'
import styles from './imports.module.css'
import { Sending } from './sending'
import { useUpload } from './use-upload'

/** What is imported, what its file looks like, and the file. */
export function NewImport() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  const [kind, setKind] = useState<JobKind>('ORG_UNIT_IMPORT')
  const [file, setFile] = useState<File>()
  const upload = useUpload((job) => navigate(paths.importJob(job.id)))
  const sending = upload.share !== undefined
  return (
    <Card>
      <div className={styles.new}>
        <Radio.Group
          optionType="button"
          aria-label={t('kindLabel')}
          value={kind}
          disabled={sending}
          onChange={({ target }) => setKind(target.value)}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <p className={styles.soft}>{t(`help.${kind}`)}</p>
        <div className={styles.row}>
          <Button onClick={() => save(templateOf(kind), `${t(`kind.${kind}`)}.csv`)}>{t('template')}</Button>
          <details className={styles.columns}>
            <summary>{t('columns.show')}</summary>
            <ColumnTable kind={kind} />
          </details>
        </div>
        <FilePick file={file} disabled={sending} onPick={setFile} />
        {upload.refusal !== undefined && <ProblemAlert error={upload.refusal} />}
        {upload.share !== undefined && <Sending share={upload.share} onCancel={upload.cancel} />}
        {!sending && (
          <div>
            <Button
              type="primary"
              size="large"
              disabled={!file}
              onClick={() => file && upload.start(kind, file)}
            >
              {t('start')}
            </Button>
            {!file && <span className={styles.why}>{t('chooseFirst')}</span>}
          </div>
        )}
      </div>
    </Card>
  )
}
