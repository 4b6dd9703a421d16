import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { addressOf, type Filters, isFiltered } from '../filters'
import styles from './complaint-filters.module.css'
import { useSavedFilters } from './use-saved-filters'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

/** Questions of one's own, kept under a name: each is an address, so it opens in a tab like any other. */
export function SavedFilters({ filters }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const { pathname } = useLocation()
  const { saved, save, drop } = useSavedFilters()
  const now = addressOf(filters).toString()
  return (
    <>
      {saved.map(({ name, search }) => (
        <span key={name} className={styles.saved}>
          <Link to={`${pathname}?${search}`} aria-current={search === now ? 'true' : undefined}>
            {name}
          </Link>
          <button type="button" aria-label={t('list.saved.drop', { name })} onClick={() => drop(name)}>
            ×
          </button>
        </span>
      ))}
      {isFiltered(filters) && !saved.some(({ search }) => search === now) && (
        <Naming onName={(name) => save(name, now)} />
      )}
    </>
  )
}

function Naming({ onName }: { onName: (name: string) => void }) {
  const { t } = useTranslation(['complaints', 'common'])
  const [open, setOpen] = useState(false)
  const [name, call] = useState('')

  function keep() {
    if (!name.trim()) return
    onName(name.trim())
    setOpen(false)
  }

  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <span className={styles.naming}>
          <Input
            autoFocus
            aria-label={t('list.saved.name')}
            placeholder={t('list.saved.name')}
            maxLength={20}
            value={name}
            onChange={({ target }) => call(target.value)}
            onPressEnter={keep}
          />
          <Button type="primary" onClick={keep}>
            {t('common:action.save')}
          </Button>
        </span>
      }
    >
      <Button type="text">{t('list.saved.save')}</Button>
    </Popover>
  )
}
