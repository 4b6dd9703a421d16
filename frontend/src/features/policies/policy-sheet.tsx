import { useQueryClient } from '@tanstack/react-query'
import { Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { forget } from '~/api/cache'
import { ifMatch } from '~/api/change'
import { createSlaPolicy, type SlaPolicyDraft, type SlaPolicyView, updateSlaPolicy } from '~/api/generated'
import { useDraft } from '~/lib/use-draft'
import { FormSheet } from '~/ui/form-sheet'
import { GoalFields } from './goal-fields'
import { useCategoryOptions } from './use-categories'
import { bodyOf, groups, types, valuesOf } from './values'

type Props = { policy?: SlaPolicyView; onClose: () => void; onReload: () => void }

/** A policy, new or rewritten; it holds for what comes in from now on. */
export function PolicySheet({ policy, onClose, onReload }: Props) {
  const { t } = useTranslation('policies')
  const cache = useQueryClient()
  const draft = useDraft()

  async function send(values: SlaPolicyDraft) {
    const body = bodyOf(values)
    if (policy)
      await updateSlaPolicy({
        path: { id: policy.id },
        headers: ifMatch(policy.version),
        body,
        throwOnError: true,
      })
    else await draft((headers) => createSlaPolicy({ body, headers, throwOnError: true }))
    await forget(cache, 'listSlaPolicies')
  }

  return (
    <FormSheet<SlaPolicyDraft>
      title={policy ? policy.code : t('new')}
      action={t(policy ? 'form.save' : 'form.create')}
      initialValues={valuesOf(policy)}
      send={send}
      done={t(policy ? 'form.saved' : 'form.created')}
      onDone={onClose}
      onClose={onClose}
      onReload={onReload}
    >
      <Names />
      <Scope />
      <GoalFields />
      <Form.Item name="active" label={t('field.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormSheet>
  )
}

function Names() {
  const { t } = useTranslation('policies')
  const required = { required: true, whitespace: true, message: t('form.required') }
  return (
    <>
      <Form.Item
        name="code"
        label={t('field.code')}
        rules={[required, { pattern: /^[A-Z0-9_]{2,32}$/, message: t('form.code') }]}
      >
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
      {(['nameZh', 'nameEn'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`field.${name}`)} rules={[required]}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      ))}
    </>
  )
}

function Scope() {
  const { t } = useTranslation(['policies', 'complaints'])
  const categories = useCategoryOptions()
  return (
    <>
      <Form.Item name="categoryCode" label={t('field.category')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('all')}
          options={categories}
        />
      </Form.Item>
      <Form.Item name="channelGroup" label={t('field.channelGroup')}>
        <Select
          allowClear
          placeholder={t('all')}
          options={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="type" label={t('field.type')}>
        <Select
          allowClear
          placeholder={t('all')}
          options={types.map((value) => ({ value, label: t(`complaints:type.${value}`) }))}
        />
      </Form.Item>
    </>
  )
}
