import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import type { AssignmentOutcome } from '~/api/generated'
import { assignComplaintsMutation } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { ProblemAlert } from '~/ui/problem-alert'
import { Sheet } from '~/ui/sheet'
import { StaffSelect } from '~/ui/staff-select'
import { placeViolations } from '~/ui/violations'
import { BulkOutcome } from './bulk-outcome'
import type { Selection } from './use-selection'

type Props = { selection: Selection; onClose: () => void }
type Values = { staffId: string; note?: string }

/** Many cases to one person. Each is given or refused for itself; what was refused stays chosen. */
export function BulkAssign({ selection, onClose }: Props) {
  const { t } = useTranslation('complaints')
  const { unit } = useMe()
  const [form] = Form.useForm<Values>()
  // What was sent: the selection behind it changes with the outcome.
  const [sent] = useState(() => [...selection.chosen.values()])
  const [outcome, tell] = useState<AssignmentOutcome>()
  const [refusal, refuse] = useState<unknown>()
  const cache = useQueryClient()
  const assign = useMutation(assignComplaintsMutation())

  async function send({ staffId, note }: Values) {
    refuse(undefined)
    try {
      const complaints = sent.map(({ id, version }) => ({ id, version }))
      const told = await assign.mutateAsync({ body: { complaints, staffId, ...(note && { note }) } })
      tell(told)
      const refused = told.results.filter(({ refusal }) => refusal).map(({ id }) => id)
      selection.keep(refused)
      forget(cache, 'listComplaints', 'getComplaint', 'listComplaintTimeline', 'getComplaintBoard')
    } catch (error) {
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Sheet title={t('bulk.title', { count: sent.length })} open onClose={onClose}>
      {outcome ? (
        <BulkOutcome outcome={outcome} sent={sent} onClose={onClose} />
      ) : (
        <Form form={form} layout="vertical" requiredMark={false} onFinish={send} disabled={assign.isPending}>
          <Form.Item
            name="staffId"
            label={t('field.staffId')}
            rules={[{ required: true, message: t('act.chooseStaff') }]}
          >
            <StaffSelect unit={unit?.id} />
          </Form.Item>
          <Form.Item name="note" label={t('field.note')}>
            <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
          </Form.Item>
          {refusal !== undefined && <ProblemAlert error={refusal} />}
          <Button type="primary" size="large" block htmlType="submit" loading={assign.isPending}>
            {t('bulk.confirm', { count: sent.length })}
          </Button>
        </Form>
      )}
    </Sheet>
  )
}
