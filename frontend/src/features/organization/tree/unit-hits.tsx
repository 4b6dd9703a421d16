import { useInfiniteQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrgUnitItem } from '~/api/generated'
import { listOrgUnitsInfiniteOptions } from '~/api/generated/@tanstack/react-query.gen'
import { byCursor } from '~/api/paging'
import { paths } from '~/app/paths'
import { Paged } from '~/ui/paged'
import { StatePanel } from '~/ui/state-page'
import { KindBadge } from '../kind-badge'
import styles from './unit-hits.module.css'

/** What was found, each with the way to it; choosing one leaves the search and opens the tree there. */
export function UnitHits({ q }: { q: string }) {
  const { t } = useTranslation('organization')
  const found = useInfiniteQuery({
    ...listOrgUnitsInfiniteOptions({ query: { q, limit: 30 } }),
    ...byCursor,
    placeholderData: (before) => before,
  })
  const none = (
    <StatePanel title={t('tree.nothing', { q })}>
      <p>{t('tree.nothingHelp')}</p>
    </StatePanel>
  )
  return (
    <div className={styles.hits}>
      <Paged query={found} empty={none}>
        {(items) => (
          <ul aria-label={t('tree.hits')} onKeyDown={walk}>
            {items.map((unit) => (
              <li key={unit.id}>
                <Hit unit={unit} q={q} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </div>
  )
}

function Hit({ unit, q }: { unit: OrgUnitItem; q: string }) {
  const { t } = useTranslation('organization')
  const above = unit.ancestors.map(({ name }) => name).join(' / ')
  return (
    <Link to={paths.unit(unit.id)} className={styles.hit}>
      <span className={styles.name}>
        <KindBadge kind={unit.kind} />
        <Marked text={unit.name} q={q} />
        {unit.status === 'CLOSED' && <small>{t('status.CLOSED')}</small>}
      </span>
      <small>
        <Marked text={unit.code} q={q} />
        {above && ` · ${above}`}
      </small>
    </Link>
  )
}

function Marked({ text, q }: { text: string; q: string }) {
  const at = text.toLowerCase().indexOf(q.toLowerCase())
  if (at < 0) return <span>{text}</span>
  const end = at + q.length
  return (
    <span>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </span>
  )
}

/** The arrow keys go from hit to hit. */
function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  links[at + step]?.focus()
  event.preventDefault()
}
