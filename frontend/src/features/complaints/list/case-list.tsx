import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ComplaintItem } from '~/api/generated'
import { useMay } from '~/api/me'
import { paths } from '~/app/paths'
import { ComplaintTable } from '../complaint-table'
import { BulkBar } from './bulk-bar'
import { KeysHelp } from './keys-help'
import styles from './keys-help.module.css'
import { useListKeys } from './use-list-keys'
import { useSelection } from './use-selection'

/** The list of the desk: chosen by many, gone through by keyboard. */
export function CaseList({ items }: { items: ComplaintItem[] }) {
  const { t } = useTranslation('complaints')
  const may = useMay()
  const navigate = useNavigate()
  const place = useRef<HTMLDivElement>(null)
  const selection = useSelection()
  const { toggle } = selection
  const mayAssign = may('COMPLAINT_HANDLE')
  const open = useCallback((id: string) => navigate(paths.complaint(id)), [navigate])
  const answer = useCallback((id: string) => navigate(`${paths.complaint(id)}?step=ANSWER`), [navigate])
  const choose = (id: string) => {
    const item = items.find((one) => one.id === id)
    if (item && mayAssign) toggle(item)
  }
  const { help, showHelp } = useListKeys(place, { open, answer, toggle: choose })
  return (
    <div ref={place}>
      <BulkBar selection={selection} />
      <ComplaintTable items={items} caption={t('title')} selection={mayAssign ? selection : undefined} />
      <p className={styles.hint}>{t('keys.hint')}</p>
      <KeysHelp open={help} onClose={() => showHelp(false)} />
    </div>
  )
}
