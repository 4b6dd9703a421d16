import { useTranslation } from 'react-i18next'
import styles from './complaint-filters.module.css'
import type { Filters } from './filters'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

const none = {
  open: undefined,
  clockState: undefined,
  assignee: undefined,
  sort: undefined,
  status: undefined,
}

// The questions that are asked every day, each as the filters it stands for.
const questions = {
  all: none,
  open: { ...none, open: 'true', sort: 'dueAt' },
  breached: { ...none, open: 'true', clockState: 'BREACHED', sort: 'dueAt' },
  mine: { ...none, open: 'true', assignee: 'me', sort: 'dueAt' },
} as const

const names = Object.keys(questions) as (keyof typeof questions)[]

export function QuickFilters({ filters, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const asks = (name: keyof typeof questions) =>
    (Object.keys(none) as (keyof typeof none)[]).every(
      (key) => filters[key] === (questions[name] as Filters)[key],
    )
  return (
    <div className={styles.quick}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={asks(name)}
          onClick={() => onChange({ ...questions[name] })}
        >
          {t(`list.quick.${name}`)}
        </button>
      ))}
    </div>
  )
}
