import { Button, Form, type FormInstance } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '~/api/problem'
import styles from './form-sheet.module.css'
import { announce } from './notice'
import { ProblemAlert } from './problem-alert'
import { Sheet } from './sheet'
import { placeViolations } from './violations'

type BodyProps<V> = {
  /** The word on the button: what is done. */
  action: string
  danger?: boolean
  initialValues?: Partial<V>
  /** Throws what the server refused. */
  send: (values: V) => Promise<unknown>
  /** What is announced when it is done. */
  done: string
  onDone: () => void
  /** Where another hand was quicker: begins anew from what is there now. */
  onReload?: () => void
  children: ReactNode | ((form: FormInstance<V>) => ReactNode)
}

type Props<V> = BodyProps<V> & { title: string; onClose: () => void }

export function FormSheet<V extends object>({ title, onClose, ...body }: Props<V>) {
  return (
    <Sheet title={title} open onClose={onClose}>
      <FormBody {...body} />
    </Sheet>
  )
}

/** Fields, the server's words where they belong, and one button. What was typed outlives every refusal. */
export function FormBody<V extends object>({
  action,
  danger,
  initialValues,
  send,
  done,
  onDone,
  onReload,
  children,
}: BodyProps<V>) {
  const { t } = useTranslation()
  const [form] = Form.useForm<V>()
  const [refusal, refuse] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  async function submit(values: V) {
    refuse(undefined)
    setBusy(true)
    try {
      await send(values)
      announce(done)
      onDone()
    } catch (error) {
      const left = placeViolations(form, error)
      refuse(isSaid(error, left) ? undefined : left)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      scrollToFirstError={{ block: 'center', focus: true }}
      disabled={busy}
      onFinish={submit}
    >
      {typeof children === 'function' ? children(form) : children}
      <div className={styles.foot}>
        {refusal !== undefined && <ProblemAlert error={refusal} />}
        {isStale(refusal) && onReload && <Button onClick={onReload}>{t('action.latest')}</Button>}
        <Button type="primary" danger={danger} size="large" htmlType="submit" block loading={busy}>
          {action}
        </Button>
      </div>
    </Form>
  )
}

/** Whether all there is to say stands at its field already. */
const isSaid = (error: unknown, left: unknown) =>
  error instanceof ProblemError &&
  left instanceof ProblemError &&
  left.violations.length === 0 &&
  error.violations.some(({ message }) => message === error.detail)

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412
