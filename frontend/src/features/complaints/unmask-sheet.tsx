import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import type { ComplaintView, Customer, Reason } from '~/api/generated'
import { unmaskComplaintCustomerMutation } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { placeViolations } from '~/ui/violations'
import { Words } from './steps/word-fields'

type Props = { complaint: ComplaintView; onSeen: (customer: Customer) => void; onClose: () => void }

/** The reason is written on the timeline before the data are shown; they are kept nowhere but on this page. */
export function UnmaskSheet({ complaint, onSeen, onClose }: Props) {
  const { t } = useTranslation('complaints')
  const [form] = Form.useForm<Reason>()
  const [refusal, refuse] = useState<unknown>()
  const cache = useQueryClient()
  const unmask = useMutation({ ...unmaskComplaintCustomerMutation(), gcTime: 0 })

  async function ask(body: Reason) {
    refuse(undefined)
    try {
      onSeen(await unmask.mutateAsync({ path: { id: complaint.id }, body }))
      forget(cache, 'listComplaintTimeline')
      onClose()
    } catch (error) {
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Sheet title={`${t('customer.reveal')} · ${complaint.number}`} open onClose={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={ask} disabled={unmask.isPending}>
        <Words name="reason" label={t('customer.why')} hint={t('customer.whyHint')} />
        {refusal !== undefined && <ProblemAlert error={refusal} />}
        <Button type="primary" size="large" block htmlType="submit" loading={unmask.isPending}>
          {t('customer.reveal')}
        </Button>
      </Form>
    </Sheet>
  )
}
