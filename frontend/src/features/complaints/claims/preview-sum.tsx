import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ClaimFacts } from '~/api/generated'
import { previewCompensationMutation } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemAlert } from '~/ui/problem-alert'
import { factsOf } from './claim-values'
import styles from './claims.module.css'
import { Compensation } from './compensation'

/** What would be owed for what is filled in; asked only when somebody wants to know. */
export function PreviewSum({ facts }: { facts: () => Partial<ClaimFacts> }) {
  const { t } = useTranslation('complaints')
  const preview = useMutation(previewCompensationMutation())
  return (
    <div className={styles.preview}>
      <Button
        block
        loading={preview.isPending}
        onClick={() => preview.mutate({ body: { facts: factsOf(facts()) } })}
      >
        {t('claims.preview')}
      </Button>
      {preview.error && <ProblemAlert error={preview.error} />}
      {preview.data && <Compensation compensation={preview.data} />}
    </div>
  )
}
