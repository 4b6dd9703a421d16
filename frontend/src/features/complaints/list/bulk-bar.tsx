import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './bulk.module.css'
import { BulkAssign } from './bulk-assign'
import type { Selection } from './use-selection'

/** What may be done with the chosen cases; it takes its place above the list only while something is chosen. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { t } = useTranslation('complaints')
  const [assigning, assign] = useState(false)
  const count = selection.chosen.size
  return (
    <>
      {count > 0 && (
        <section className={styles.bar} aria-label={t('bulk.label')}>
          <strong>{t('bulk.chosen', { count })}</strong>
          {selection.isFull && <span>{t('bulk.full')}</span>}
          <Button type="primary" onClick={() => assign(true)}>
            {t('bulk.assign')}
          </Button>
          <Button type="text" onClick={selection.clear}>
            {t('bulk.clear')}
          </Button>
        </section>
      )}
      {assigning && <BulkAssign selection={selection} onClose={() => assign(false)} />}
    </>
  )
}
