import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import { type ComplaintView, requestClaim } from '~/api/generated'
import { ProblemError } from '~/api/problem'
import { useDraftKey } from '~/lib/draft-key'
import { FormSheet } from '~/ui/form-sheet'
import { type FactValues, factsOf, noFacts } from './claim-values'
import { FactFields } from './fact-fields'
import { MoneyField } from './money-field'
import { PreviewSum } from './preview-sum'

type Values = FactValues & { asked: string; note?: string }
type Props = { complaint: ComplaintView; onClose: () => void }

/** A claim as the customer makes it; what would be owed is computed before it is sent. */
export function RequestClaim({ complaint: { id, number, itemNumber }, onClose }: Props) {
  const { t } = useTranslation('complaints')
  const cache = useQueryClient()
  const key = useDraftKey()

  async function send({ facts, asked, note }: Values) {
    try {
      const body = { facts: factsOf(facts), asked, ...(note && { note }) }
      await requestClaim({ path: { id }, headers: key.headers(), body, throwOnError: true })
      key.afterSuccess()
      forget(cache, 'listClaims', 'listComplaintTimeline')
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      throw error
    }
  }

  return (
    <FormSheet<Values>
      title={`${t('claims.request')} · ${number}`}
      action={t('claims.send')}
      initialValues={{ facts: { ...noFacts, itemNumber } }}
      send={send}
      done={t('claims.done.REQUEST')}
      onDone={onClose}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FactFields />
          <MoneyField name="asked" label={t('claims.field.asked')} required />
          <Form.Item name="note" label={t('field.note')}>
            <Input.TextArea rows={3} maxLength={1000} placeholder={t('act.noteHint')} />
          </Form.Item>
          <PreviewSum facts={() => form.getFieldValue('facts')} />
        </>
      )}
    </FormSheet>
  )
}
