import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StaffAction, StaffView } from '~/api/generated'
import { getStaffOptions } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { paths } from '~/app/paths'
import { NotFound } from '~/ui/not-found'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { Skeleton } from '~/ui/skeleton'
import { Facts } from '../facts'
import { StatusMark } from '../status-mark'
import styles from './staff.module.css'
import { StaffStep } from './staff-step'

type Props = { id: string; onClose: () => void }

/** One person, and what may be done; a step takes the place of the facts until it is done or left. */
export function StaffSheet({ id, onClose }: Props) {
  const { t } = useTranslation('organization')
  const { data, error, refetch } = useQuery(getStaffOptions({ path: { id } }))
  const [begun, begin] = useState<{ action: StaffAction; person: StaffView }>()
  const gone = error instanceof ProblemError && (error.status === 404 || error.status === 400)
  const title = data ? `${data.name} · ${data.number}` : t('staff.title')

  async function reload(action: StaffAction) {
    const { data: person } = await refetch()
    if (person) begin({ action, person })
  }

  return (
    <Sheet title={title} open onClose={onClose}>
      {!data && !error && <Skeleton lines={6} height={22} />}
      {!data && gone && <NotFound />}
      {!data && error && !gone && <ProblemAlert error={error} onRetry={() => refetch()} />}
      {data && !begun && (
        <div className={styles.sheet}>
          <PersonFacts person={data} />
          <div className={styles.actions}>
            {data.availableActions.map((action) => (
              <Button
                key={action}
                danger={action === 'LEAVE'}
                onClick={() => begin({ action, person: data })}
              >
                {t(`staff.action.${action}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {begun && (
        <StaffStep
          key={begun.person.version}
          {...begun}
          onDone={() => begin(undefined)}
          onReload={() => reload(begun.action)}
        />
      )}
    </Sheet>
  )
}

function PersonFacts({ person }: { person: StaffView }) {
  const { t } = useTranslation('organization')
  const { unit, status } = person
  return (
    <Facts
      missing={t('unit.missing')}
      facts={[
        { name: t('field.staffName'), value: person.name },
        { name: t('field.badgeName'), value: person.badgeName },
        { name: t('field.number'), value: <span className="figures">{person.number}</span> },
        { name: t('field.unit'), value: <Link to={paths.unit(unit.id)}>{unit.name}</Link> },
        { name: t('field.post'), value: t(`post.${person.post}`) },
        { name: t('field.hireDate'), value: person.hireDate },
        { name: t('field.account'), value: person.account },
        {
          name: t('field.status'),
          value: <StatusMark isGood={status === 'ACTIVE'}>{t(`staffStatus.${status}`)}</StatusMark>,
        },
      ]}
    />
  )
}
