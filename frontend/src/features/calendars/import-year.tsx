import { Button, Form, InputNumber } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ifMatch } from '~/api/change'
import { importWorkingCalendarYear, type WorkingCalendar } from '~/api/generated'
import { ProblemError } from '~/api/problem'
import { announce } from '~/ui/notice'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import styles from './calendars.module.css'
import { LineErrors } from './line-errors'
import { useCalendarChanged } from './use-calendar-changed'

type Props = { calendar: WorkingCalendar; year: number; onClose: () => void }

/** Publishes a year from a file: whole, or not at all and with every line that is wrong. */
export function ImportYear({ calendar, year, onClose }: Props) {
  const { t } = useTranslation('calendars')
  const navigate = useNavigate()
  const changed = useCalendarChanged()
  const [form] = Form.useForm<{ year: number }>()
  const [file, choose] = useState<File>()
  const [busy, setBusy] = useState(false)
  const [refusal, refuse] = useState<unknown>()

  async function send(values: { year: number }) {
    if (!file) return
    refuse(undefined)
    setBusy(true)
    try {
      const asked = { path: { id: calendar.id }, query: { year: values.year } }
      const version = { headers: ifMatch(calendar.version), throwOnError: true } as const
      changed((await importWorkingCalendarYear({ ...asked, ...version, body: await file.text() })).data)
      announce(t('import.done', { year: values.year }))
      onClose()
      navigate(`?year=${values.year}`, { replace: true })
    } catch (error) {
      refuse(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={t('import.title')} open onClose={onClose}>
      <Form form={form} layout="vertical" initialValues={{ year }} onFinish={send} disabled={busy}>
        <p className={styles.text}>{t('import.text')}</p>
        <p className={styles.text}>{t('import.columns')}</p>
        <Form.Item
          name="year"
          label={t('field.year')}
          rules={[{ required: true, message: t('form.required') }]}
        >
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
        <CsvFile file={file} onChoose={choose} />
        {refusal !== undefined &&
          (isAboutLines(refusal) ? (
            <LineErrors problem={refusal as ProblemError} />
          ) : (
            <ProblemAlert error={refusal} />
          ))}
        <Button type="primary" size="large" htmlType="submit" block loading={busy} disabled={!file}>
          {t('import.submit')}
        </Button>
      </Form>
    </Sheet>
  )
}

const isAboutLines = (error: unknown) => error instanceof ProblemError && error.is('calendar-line-wrong')

function CsvFile({ file, onChoose }: { file?: File; onChoose: (file: File) => void }) {
  const { t } = useTranslation('calendars')
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.file}>
      <input
        ref={field}
        type="file"
        accept=".csv,text/csv"
        className="visually-hidden"
        aria-label={t('field.file')}
        tabIndex={-1}
        onChange={({ target }) => target.files?.[0] && onChoose(target.files[0])}
      />
      <Button onClick={() => field.current?.click()}>{t(file ? 'import.other' : 'import.choose')}</Button>
      {file && <strong>{file.name}</strong>}
    </div>
  )
}
