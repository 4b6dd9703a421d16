import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '~/api/problem'
import { useOnline } from '~/lib/use-online'
import styles from './problem-alert.module.css'

type Props = { error: unknown; onRetry?: () => void }

/** A refusal in the server's own words, or in ours where no server spoke; with the trace an administrator can follow. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation()
  const words = useWords(error)
  const problem = error instanceof ProblemError ? error : undefined
  return (
    <div role="alert" className={styles.alert}>
      <strong>{words.title}</strong>
      {words.text && <p>{words.text}</p>}
      {problem && problem.violations.length > 0 && (
        <ul>
          {problem.violations.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {problem?.traceId && (
        <p className={styles.trace}>
          {t('problem.trace')} <code>{problem.traceId}</code>
        </p>
      )}
      {onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    </div>
  )
}

function useWords(error: unknown): { title: string; text?: string | null } {
  const { t } = useTranslation()
  const online = useOnline()
  if (!(error instanceof ProblemError)) return { title: t('problem.unexpected'), text: String(error) }
  if (!error.is('unreachable')) return { title: error.title, text: error.detail }
  if (!online) return { title: t('problem.offline'), text: t('problem.offlineHelp') }
  return { title: t('problem.unreachable'), text: t('problem.unreachableHelp') }
}
