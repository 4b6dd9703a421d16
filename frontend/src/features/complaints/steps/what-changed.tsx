import { useTranslation } from 'react-i18next'
import type { ComplaintView } from '~/api/generated'
import styles from './action-sheet.module.css'

type Props = { before: ComplaintView; after: ComplaintView; gone: boolean }

/** Another hand was quicker: says what it did, so that going on is a decision. */
export function WhatChanged({ before, after, gone }: Props) {
  const { t } = useTranslation('complaints')
  const nobody = t('field.nobody')
  const changes = [
    { name: t('conflict.status'), was: t(`status.${before.status}`), is: t(`status.${after.status}`) },
    { name: t('field.unit'), was: before.unit.name, is: after.unit.name },
    {
      name: t('conflict.assignee'),
      was: before.assignee?.name ?? nobody,
      is: after.assignee?.name ?? nobody,
    },
    { name: t('conflict.answer'), was: before.answer?.text ?? '', is: after.answer?.text ?? '' },
    { name: t('conflict.closure'), was: before.closure?.done ?? '', is: after.closure?.done ?? '' },
  ].filter(({ was, is }) => was !== is)
  return (
    <div role="alert" className={styles.changed}>
      <strong>{t('conflict.title')}</strong>
      <dl>
        {changes.map(({ name, was, is }) => (
          <Change key={name} name={name} was={was} is={is} />
        ))}
      </dl>
      {changes.length === 0 && <p>{t('conflict.other')}</p>}
      <p>{t(gone ? 'conflict.gone' : 'conflict.text')}</p>
    </div>
  )
}

function Change({ name, was, is }: { name: string; was: string; is: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {was && (
          <>
            <del>{was}</del> →{' '}
          </>
        )}
        <ins>{is}</ins>
      </dd>
    </>
  )
}
