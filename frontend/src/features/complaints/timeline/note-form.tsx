import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import type { NoteDraft } from '~/api/generated'
import { addComplaintNoteMutation } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemError } from '~/api/problem'
import { useDraftKey } from '~/lib/draft-key'
import { announce } from '~/ui/notice'
import { ProblemAlert } from '~/ui/problem-alert'
import { placeViolations } from '~/ui/violations'
import styles from './timeline.module.css'

/** A note moves no clock and no state. Who may read it is chosen each time, and what is not chosen stays among ourselves. */
export function NoteForm({ id }: { id: string }) {
  const { t } = useTranslation('complaints')
  const [form] = Form.useForm<NoteDraft>()
  const [refusal, refuse] = useState<unknown>()
  const key = useDraftKey()
  const cache = useQueryClient()
  const add = useMutation(addComplaintNoteMutation())
  const isPublic = Form.useWatch('visibility', form) === 'PUBLIC'

  async function send(body: NoteDraft) {
    refuse(undefined)
    try {
      await add.mutateAsync({ path: { id }, headers: key.headers(), body })
      key.afterSuccess()
      form.resetFields()
      announce(t('note.done'))
      forget(cache, 'listComplaintTimeline')
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Form
      form={form}
      name="newNote"
      layout="vertical"
      requiredMark={false}
      initialValues={{ visibility: 'INTERNAL' }}
      onFinish={send}
      disabled={add.isPending}
      className={styles.compose}
    >
      <Form.Item
        name="text"
        label={t('note.label')}
        rules={[{ required: true, whitespace: true, message: t('act.required') }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={1000}
          placeholder={t(isPublic ? 'note.publicHint' : 'note.internalHint')}
        />
      </Form.Item>
      <div className={styles.send}>
        <Form.Item name="visibility" noStyle>
          <Radio.Group
            aria-label={t('note.visibility')}
            options={(['INTERNAL', 'PUBLIC'] as const).map((value) => ({
              value,
              label: t(`visibility.${value}`),
            }))}
          />
        </Form.Item>
        <Button htmlType="submit" loading={add.isPending}>
          {t('note.add')}
        </Button>
      </div>
      {refusal !== undefined && <ProblemAlert error={refusal} />}
    </Form>
  )
}
