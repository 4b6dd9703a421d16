import { useTranslation } from 'react-i18next'
import { useMe } from '~/api/me'
import type { Filters } from '../filters'
import styles from './complaint-filters.module.css'

type Props = { filters: Filters; onChange: (changes: Filters) => void }

const none = {
  open: undefined,
  due: undefined,
  clockState: undefined,
  assignee: undefined,
  escalatedTo: undefined,
  recheck: undefined,
  sort: undefined,
  status: undefined,
}
const inbox = { ...none, open: 'true', sort: 'dueAt' }

// The questions that are asked every day, each as the filters it stands for.
const questions = {
  open: inbox,
  soon: { ...inbox, due: '2h' },
  breached: { ...inbox, clockState: 'BREACHED' },
  mine: { ...inbox, assignee: 'me' },
  recheck: { ...none, recheck: 'PENDING' },
  all: none,
} satisfies Record<string, Filters>

export function QuickFilters({ filters, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const { unit } = useMe()
  // Who stands in no unit has nothing raised to them.
  const raised = unit && { escalated: { ...inbox, escalatedTo: unit.id } }
  const { recheck, all, ...first } = questions
  const asked = { ...first, ...raised, recheck, all }
  const asks = (question: Filters) =>
    (Object.keys(none) as (keyof typeof none)[]).every((key) => filters[key] === question[key])
  return (
    <div className={styles.quick}>
      {(Object.entries(asked) as [Name, Filters][]).map(([name, question]) => (
        <button
          key={name}
          type="button"
          aria-pressed={asks(question)}
          onClick={() => onChange({ ...question })}
        >
          {t(`list.quick.${name}`)}
        </button>
      ))}
    </div>
  )
}

type Name = keyof typeof questions | 'escalated'
