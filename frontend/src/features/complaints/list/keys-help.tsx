import { useTranslation } from 'react-i18next'
import { Sheet } from '~/ui/sheet'
import styles from './keys-help.module.css'

const keys = {
  'j / k': 'move',
  'Enter / o': 'open',
  a: 'answer',
  x: 'choose',
  'Ctrl + Enter': 'send',
  '?': 'help',
} as const

export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('complaints')
  return (
    <Sheet title={t('keys.title')} open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {Object.entries(keys).map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${deed}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
