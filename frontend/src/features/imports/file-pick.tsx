import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '~/ui/icons'
import styles from './imports.module.css'

type Props = { file?: File; disabled?: boolean; onPick: (file: File) => void }

/** A place to drop a file, which is the browser's own field underneath: keyboard and screen readers know it. */
export function FilePick({ file, disabled, onPick }: Props) {
  const { t } = useTranslation('imports')
  const [over, setOver] = useState(false)

  const take = (found: FileList | null) => {
    const [first] = found ?? []
    if (first && !disabled) onPick(first)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <label
      className={styles.pick}
      data-over={over}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept=".csv,text/csv"
        className="visually-hidden"
        aria-label={t('pick.label')}
        disabled={disabled}
        onChange={({ target }) => take(target.files)}
      />
      <Icon name="imports" size={24} />
      <span>
        {file ? <strong>{file.name}</strong> : t('pick.text')}
        {file && <span className="figures"> · {sizeOf(file.size)}</span>}
      </span>
      <small>{file ? t('pick.other') : t('pick.help')}</small>
    </label>
  )
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
