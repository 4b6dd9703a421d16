import { useMutation } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { ComplaintView } from '~/api/generated'
import { registerComplaintMutation } from '~/api/generated/@tanstack/react-query.gen'
import { useMe } from '~/api/me'
import { ProblemError } from '~/api/problem'
import { complaintPaths } from '~/app/paths'
import { useDraftKey } from '~/lib/draft-key'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { placeViolations } from '~/ui/violations'
import { draftOf, type RegisterValues } from './draft'
import { MatterFields } from './matter-fields'
import { PeopleFields, UnitFields } from './register-fields'
import styles from './register-form.module.css'

type Props = { onRegistered: (view: ComplaintView) => void }

/** One draft: however often it is sent, it becomes one case. */
export function RegisterForm({ onRegistered }: Props) {
  const { t } = useTranslation('complaints')
  const { unit } = useMe()
  const [form] = Form.useForm<RegisterValues>()
  const key = useDraftKey()
  const [refusal, refuse] = useState<unknown>()
  const register = useMutation(registerComplaintMutation())

  async function submit(values: RegisterValues) {
    refuse(undefined)
    try {
      const view = await register.mutateAsync({ body: draftOf(values), headers: key.headers() })
      key.afterSuccess()
      onRegistered(view)
    } catch (error) {
      if (error instanceof ProblemError) key.afterRefusal(error)
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={{ type: 'COMPLAINT', channel: 'VISIT', unitId: unit?.id }}
      onFinish={submit}
      disabled={register.isPending}
      className={styles.form}
    >
      <Card title={t('register.what')}>
        <MatterFields />
      </Card>
      <Card title={t('register.who')}>
        <PeopleFields />
      </Card>
      <Card title={t('register.where')}>
        <UnitFields />
      </Card>
      {refusal !== undefined && <ProblemAlert error={refusal} />}
      {isUncertain(refusal) && <Perhaps />}
      <div className={styles.submit}>
        <Button type="primary" size="large" htmlType="submit" loading={register.isPending}>
          {t('register.submit')}
        </Button>
      </div>
    </Form>
  )
}

/** The key was used with other words: the first sending may have arrived although its answer did not. */
const isUncertain = (error: unknown) => error instanceof ProblemError && error.type.includes('idempotency')

function Perhaps() {
  const { t } = useTranslation('complaints')
  const { complaints } = complaintPaths(useLocation().pathname)
  return (
    <p>
      {t('register.perhaps')} <Link to={complaints}>{t('register.check')}</Link>
    </p>
  )
}
