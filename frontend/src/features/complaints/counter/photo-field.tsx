import { Button } from 'antd'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scaledDown } from '~/lib/picture'
import styles from './photo-field.module.css'

export type Photo = { blob: Blob; name: string }
type Props = { id?: string; value?: Photo[]; onChange?: (photos: Photo[]) => void }

const nothing: Photo[] = []

/** Pictures from the camera, made small before they are kept or sent. */
export function PhotoField({ id, value = nothing, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const field = useRef<HTMLInputElement>(null)
  const [unreadable, setUnreadable] = useState(false)

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? []
    if (!file) return
    try {
      const blob = await scaledDown(file)
      const stem = file.name.replace(/\.\w+$/, '') || 'photo'
      onChange?.([...value, { blob, name: `${stem}-${value.length + 1}.jpg` }])
      setUnreadable(false)
    } catch {
      // Not a picture, or one this browser does not know (HEIC on most): said where it was chosen.
      setUnreadable(true)
    }
    target.value = ''
  }

  return (
    <div className={styles.photos}>
      {value.map((photo, index) => (
        <Thumbnail
          key={photo.name}
          photo={photo}
          n={index + 1}
          onRemove={() => onChange?.(value.filter((one) => one !== photo))}
        />
      ))}
      <input
        ref={field}
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        className="visually-hidden"
        tabIndex={-1}
        onChange={take}
      />
      <Button size="large" block onClick={() => field.current?.click()}>
        {t('act.takePhoto')}
      </Button>
      {unreadable && <p role="alert">{t('act.unreadable')}</p>}
    </div>
  )
}

type One = { photo: Photo; n: number; onRemove: () => void }

function Thumbnail({ photo, n, onRemove }: One) {
  const { t } = useTranslation('complaints')
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo.blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return (
    <figure className={styles.photo}>
      <img src={address} alt={t('act.photo', { n })} />
      <Button aria-label={t('act.removePhoto', { n })} onClick={onRemove}>
        ×
      </Button>
    </figure>
  )
}
