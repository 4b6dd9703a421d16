import { useMutation } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { ComplaintView } from '~/api/generated'
import { useMe } from '~/api/me'
import { ProblemError } from '~/api/problem'
import { complaintPaths } from '~/app/paths'
import { Card } from '~/ui/page'
import { ProblemAlert } from '~/ui/problem-alert'
import { placeViolations } from '~/ui/violations'
import { useRegister } from '../counter/use-posting'
import type { RegisterValues } from './draft'
import { MatterFields } from './matter-fields'
import { PeopleFields, UnitFields } from './register-fields'
import styles from './register-form.module.css'

type Props = {
  /** Without a view where the case is kept at the counter until there is a network. */
  onRegistered: (view?: ComplaintView) => void
  given?: object
  /** Told at every stroke, so that what is half filled in can be kept. */
  onTyped?: (values: object) => void
}

/** One draft: however often it is sent, it becomes one case. */
export function RegisterForm({ onRegistered, given, onTyped }: Props) {
  const { t } = useTranslation('complaints')
  const { unit } = useMe()
  const [form] = Form.useForm<RegisterValues>()
  const [refusal, refuse] = useState<unknown>()
  const register = useMutation({ mutationFn: useRegister() })

  async function submit(values: RegisterValues) {
    refuse(undefined)
    try {
      onRegistered(await register.mutateAsync(values))
    } catch (error) {
      refuse(placeViolations(form, error))
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={{ type: 'COMPLAINT', channel: 'VISIT', unitId: unit?.id, ...given }}
      onValuesChange={(_, values) => onTyped?.(values)}
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
