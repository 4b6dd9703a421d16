import { useMutation } from '@tanstack/react-query'
import { Button, Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Measure, previewDeadline } from '~/api/generated'
import { useMe } from '~/api/me'
import { paths } from '~/app/paths'
import { Icon } from '~/ui/icons'
import { Card, Page } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { UnitSelect } from '~/ui/unit-select'
import { WallTimeInput } from '~/ui/wall-time-input'
import styles from './calendars.module.css'
import { Due } from './due'

type Values = { unitId: string; receivedAt: string; measure: Measure; amount?: number }

const measures = ['SAME_DAY', 'WORKING_MINUTES', 'WORKING_DAYS', 'CALENDAR_DAYS'] satisfies Measure[]

/** "Why 10 October?": asked before anybody is promised anything, and answered day by day. */
export function DeadlinePage() {
  const { t } = useTranslation('calendars')
  const { unit } = useMe()
  const preview = useMutation({
    mutationFn: async ({ unitId, receivedAt, measure, amount = 0 }: Values) => {
      const target = { measure, amount: measure === 'SAME_DAY' ? 0 : amount }
      return (await previewDeadline({ body: { unitId, receivedAt, target }, throwOnError: true })).data
    },
  })
  return (
    <Page
      title={t('deadline.title')}
      lead={
        <span className={styles.lead}>
          <Link to={paths.calendars} className={styles.back}>
            <Icon name="back" size={16} />
            {t('title')}
          </Link>
          {t('deadline.lead')}
        </span>
      }
    >
      <div className={styles.columns}>
        <Card>
          <Form<Values>
            layout="vertical"
            requiredMark={false}
            initialValues={{
              unitId: unit?.id,
              receivedAt: new Date().toISOString(),
              measure: 'WORKING_DAYS',
              amount: 3,
            }}
            onFinish={(values) => preview.mutate(values)}
          >
            <Fields />
            <Button type="primary" size="large" htmlType="submit" block loading={preview.isPending}>
              {t('deadline.submit')}
            </Button>
          </Form>
        </Card>
        <div aria-live="polite">
          {preview.isError && <ProblemAlert error={preview.error} />}
          {preview.data && <Due deadline={preview.data} />}
        </div>
      </div>
    </Page>
  )
}

function Fields() {
  const { t } = useTranslation('calendars')
  const measure = Form.useWatch('measure')
  const required = [{ required: true, message: t('form.required') }]
  return (
    <>
      <Form.Item name="unitId" label={t('field.unit')} rules={required}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="receivedAt" label={t('deadline.from')} rules={required}>
        <WallTimeInput anyTime />
      </Form.Item>
      <Form.Item name="measure" label={t('deadline.measure')}>
        <Select options={measures.map((value) => ({ value, label: t(`deadline.measureOf.${value}`) }))} />
      </Form.Item>
      {measure !== 'SAME_DAY' && (
        <Form.Item name="amount" label={t('deadline.amount')} rules={required}>
          <InputNumber min={0} max={100_000} precision={0} className={styles.amount} />
        </Form.Item>
      )}
    </>
  )
}
