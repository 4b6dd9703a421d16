import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '~/api/problem'
import { collect } from '~/lib/collect'
import { useLanguage } from '~/lib/language'
import { save } from '~/lib/save'
import styles from './export-buttons.module.css'
import { ProblemAlert } from './problem-alert'

const formats = ['csv', 'xlsx'] as const
type Format = (typeof formats)[number]
type Props = {
  /** The file's name, without what the format adds. */
  name: string
  label: string
  open: (format: Format, signal: AbortSignal) => Promise<{ response: Response }>
}

export function ExportButtons({ name, label, open }: Props) {
  const { t } = useTranslation()
  const [bytes, setBytes] = useState<number>()
  const [refusal, refuse] = useState<unknown>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function fetchFile(format: Format) {
    const controller = new AbortController()
    running.current = controller
    refuse(undefined)
    setBytes(0)
    try {
      const { response } = await open(format, controller.signal)
      save(await collect(response, setBytes), `${name}.${format}`)
    } catch (error) {
      if (!controller.signal.aborted)
        refuse(error instanceof ProblemError ? error : new Error(t('export.broken')))
    } finally {
      setBytes(undefined)
    }
  }

  return (
    <div className={styles.export}>
      <span>{label}</span>
      {bytes === undefined && (
        <span className={styles.buttons}>
          {formats.map((format) => (
            <Button key={format} size="small" onClick={() => fetchFile(format)}>
              {format.toUpperCase()}
            </Button>
          ))}
        </span>
      )}
      {bytes !== undefined && <Running bytes={bytes} onCancel={() => running.current?.abort()} />}
      {refusal !== undefined && <ProblemAlert error={refusal} />}
    </div>
  )
}

function Running({ bytes, onCancel }: { bytes: number; onCancel: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    bytes / 1_000_000,
  )
  return (
    <span className={styles.buttons} role="status">
      <progress aria-label={t('export.running')} />
      <span className="figures">{t('export.received', { size })}</span>
      <Button size="small" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </span>
  )
}
