import { Button } from 'antd'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './session-ended.module.css'

let ended = false
const listeners = new Set<() => void>()

/** The API did not know the caller any more. */
export function sessionEnded() {
  ended = true
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says so and leaves the page standing: what was typed on it is nobody's to throw away but the person's. */
export function SessionEndedBar({ onSignIn }: { onSignIn: () => void }) {
  const { t } = useTranslation()
  if (!useSyncExternalStore(subscribe, () => ended)) return null
  return (
    <div role="alert" className={styles.bar}>
      {t('session.expired')}
      <Button type="primary" onClick={onSignIn}>
        {t('session.again')}
      </Button>
    </div>
  )
}
