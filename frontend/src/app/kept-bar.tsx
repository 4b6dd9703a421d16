import { Button } from 'antd'
import type { UserManager } from 'oidc-client-ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetPerson } from '~/lib/kept/person'
import { useOnline } from '~/lib/use-online'
import { askToSignIn, silently } from './session'
import styles from './session-ended.module.css'

/**
 * Above pages that are shown without anybody being signed in. When the network is back, the person is let in without a word
 * if the sign-in service still knows them, and else asked: nothing is torn away.
 */
export function KeptBar({ manager, account }: { manager: UserManager; account: string }) {
  const { t } = useTranslation()
  const online = useOnline()
  const [unknown, setUnknown] = useState(false)
  useEffect(() => {
    if (!online) return
    silently(manager)
      .then(async (user) => {
        setUnknown(!user)
        if (user && user.profile.preferred_username !== account) await startOver()
      })
      // The network is back, the sign-in service is not: the button tries again.
      .catch(() => setUnknown(true))
  }, [online, manager, account])
  if (!online || !unknown) return null
  return (
    <div role="alert" className={styles.bar}>
      {t('session.back')}
      <Button type="primary" onClick={() => askToSignIn(manager).catch(() => setUnknown(true))}>
        {t('session.again')}
      </Button>
    </div>
  )
}

/** Somebody else is signed in: what is on the page is not theirs. */
async function startOver() {
  await forgetPerson()
  location.reload()
}
