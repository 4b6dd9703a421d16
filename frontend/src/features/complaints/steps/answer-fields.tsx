import { useMutation, useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { type ComplaintView, fillAnswerTemplate } from '~/api/generated'
import { listAnswerTemplatesOptions } from '~/api/generated/@tanstack/react-query.gen'
import { ProblemAlert } from '~/ui/problem-alert'
import { Words } from './word-fields'

/** The answer, from nothing or from a prepared one that fits this case. */
export function AnswerFields({ complaint }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  return (
    <>
      <Prepared complaint={complaint} />
      <Words name="text" label={t('field.answer')} hint={t('act.answerHint')} most={4000} rows={10} />
    </>
  )
}

/** What is written already stays: a prepared answer is added below it. */
function Prepared({ complaint: { id, category, type, unit } }: { complaint: ComplaintView }) {
  const { t } = useTranslation('complaints')
  const form = Form.useFormInstance()
  const { data } = useQuery(
    listAnswerTemplatesOptions({ query: { category: category.code, type, unit: unit.id, limit: 100 } }),
  )
  const fill = useMutation({
    mutationFn: async (templateId: string) =>
      (await fillAnswerTemplate({ path: { id, templateId }, throwOnError: true })).data.text,
    onSuccess: (text) => {
      const written: string = form.getFieldValue('text') ?? ''
      form.setFieldValue('text', written.trim() ? `${written.trimEnd()}\n${text}` : text)
    },
  })
  if (!data || data.items.length === 0) return null
  return (
    <Form.Item label={t('act.prepared')} htmlFor="prepared">
      <Select
        id="prepared"
        value={null}
        placeholder={t('act.preparedHint')}
        loading={fill.isPending}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(templateId: string | null) => templateId && fill.mutate(templateId)}
        options={data.items.map((one) => ({ value: one.id, label: one.name }))}
      />
      {fill.error && <ProblemAlert error={fill.error} />}
    </Form.Item>
  )
}
