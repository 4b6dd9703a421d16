import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Goal, SlaPolicyView } from '~/api/generated'
import { useLanguage } from '~/lib/language'
import { type Column, DataTable } from '~/ui/data-table'
import styles from './policies.module.css'
import { useCategoryName } from './use-categories'

type Props = { policies: SlaPolicyView[]; onOpen?: (policy: SlaPolicyView) => void }

export function PolicyTable({ policies, onOpen }: Props) {
  const { t } = useTranslation('policies')
  const language = useLanguage()
  const nameOf = (policy: SlaPolicyView) => (language === 'en' ? policy.nameEn : policy.nameZh)
  const columns: Column<SlaPolicyView>[] = [
    {
      key: 'name',
      title: t('field.name'),
      cell: (policy) => (
        <div className={styles.name}>
          {onOpen ? (
            <Button type="link" className={styles.open} onClick={() => onOpen(policy)}>
              {nameOf(policy)}
            </Button>
          ) : (
            <strong>{nameOf(policy)}</strong>
          )}
          <small>{policy.code}</small>
        </div>
      ),
    },
    { key: 'for', title: t('field.for'), width: 220, cell: (policy) => <Scope policy={policy} /> },
    { key: 'goals', title: t('field.goals'), cell: ({ goals }) => <Goals goals={goals} /> },
    {
      key: 'state',
      title: t('field.state'),
      width: 110,
      cell: ({ active }) => (
        <span className={active ? styles.active : styles.inactive}>
          {active ? '● ' : '○ '}
          {t(active ? 'active' : 'inactive')}
        </span>
      ),
    },
  ]
  return <DataTable caption={t('list')} columns={columns} rows={policies} rowKey={({ id }) => id} />
}

/** Whose cases it holds for; a policy without a word about it holds for all. */
function Scope({ policy: { categoryCode, channelGroup, type } }: { policy: SlaPolicyView }) {
  const { t } = useTranslation(['policies', 'complaints'])
  const nameOf = useCategoryName()
  const parts = [
    categoryCode && nameOf(categoryCode),
    channelGroup && t(`group.${channelGroup}`),
    type && t(`complaints:type.${type}`),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : t('all')
}

function Goals({ goals }: { goals: Goal[] }) {
  const { t } = useTranslation(['policies', 'complaints'])
  return (
    <ul className={styles.goals}>
      {goals.map(({ kind, measure, amount, pauses, escalateEveryHours }) => (
        <li key={kind}>
          <span>{t(`complaints:clock.kind.${kind}`)}</span>{' '}
          <strong>{t(`goal.${measure}`, { count: amount })}</strong>
          <small>
            {pauses && ` · ${t('goal.pauses')}`}
            {escalateEveryHours && ` · ${t('goal.climbs', { hours: escalateEveryHours })}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
