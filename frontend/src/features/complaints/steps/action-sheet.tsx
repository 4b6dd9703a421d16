import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintAction, ComplaintView } from '~/api/generated'
import { ProblemError } from '~/api/problem'
import { announce } from '~/ui/notice'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { placeViolations } from '~/ui/violations'
import { isOvertaken, useStep } from '../queries'
import { ActionFields } from './action-fields'
import styles from './action-sheet.module.css'
import { bodyOf } from './body'
import { WhatChanged } from './what-changed'

type Props = {
  complaint: ComplaintView
  action: ComplaintAction
  /** Closed; `sent` where the step was confirmed and is on its way. */
  onClose: (sent?: boolean) => void
  /** What is filled in already, where the way here says so. */
  given?: object
}

/** One step, filled in and confirmed. What was typed outlives every refusal. */
export function ActionSheet({ complaint, action, onClose, given }: Props) {
  const { t } = useTranslation(['complaints', 'common'])
  const [form] = Form.useForm()
  const step = useStep(complaint.id, action)
  // The case as this person saw it: what they confirm is made against that, and not against what came since.
  const [seen, see] = useState(complaint)
  const [refusal, refuse] = useState<unknown>()
  const name = t(action === 'ASSIGN' && seen.assignee ? 'action.reassign' : `action.${action}`)
  const gone = !complaint.availableActions.includes(action)
  const overtaken = isOvertaken(refusal) && complaint.version !== seen.version

  async function confirm(values: object) {
    refuse(undefined)
    const version = overtaken ? complaint.version : seen.version
    if (overtaken) see(complaint)
    try {
      const { number } = complaint
      const view = await step.mutateAsync({ version, body: bodyOf(action, values), number, values })
      announce(view ? t(`done.${action}`) : t('common:outbox.kept'))
      onClose(true)
    } catch (error) {
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Sheet title={`${name} · ${complaint.number}`} open onClose={() => onClose()}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={given}
        onFinish={confirm}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit()
        }}
        disabled={step.isPending}
      >
        {(action === 'TRANSFER' || isFinal(action)) && (
          <p className={styles.warning}>{t(`act.warn.${action}`)}</p>
        )}
        <ActionFields action={action} complaint={complaint} />
        {gone && !overtaken && <p className={styles.warning}>{t('page.notNow', { action: name })}</p>}
        {overtaken && <WhatChanged before={seen} after={complaint} gone={gone} />}
        {refusal !== undefined && !(overtaken && isStale(refusal)) && <ProblemAlert error={refusal} />}
        <div className={styles.buttons}>
          <Button
            type="primary"
            danger={isFinal(action)}
            size="large"
            htmlType="submit"
            block
            loading={step.isPending}
            disabled={gone}
          >
            {overtaken && !gone ? t('conflict.again', { action: name }) : t('act.confirm', { action: name })}
          </Button>
        </div>
      </Form>
    </Sheet>
  )
}

/** Ends the case without an answer: said before it is done, and done by a red button. */
const isFinal = (action: ComplaintAction) => action === 'WITHDRAW' || action === 'MERGE'

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412
