import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './paged.module.css'
import { ProblemAlert } from './problem-alert'
import { Skeleton } from './skeleton'

type CursorPage<T> = { items: T[]; total?: number | null }

type Props<T> = {
  query: UseInfiniteQueryResult<InfiniteData<CursorPage<T>>, unknown>
  empty: ReactNode
  children: (items: T[]) => ReactNode
  /** Says nothing about the count: for a list that is part of something larger. */
  quiet?: boolean
}

/** A list that comes in pages, in each of its states: waiting, refused, empty, there, and more to come. */
export function Paged<T>({ query, empty, children, quiet }: Props<T>) {
  const { t } = useTranslation()
  if (query.isPending) return <Skeleton lines={8} height={28} />
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => query.refetch()} />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return empty
  const total = query.data.pages[0]?.total
  return (
    <div className={styles.paged} aria-busy={query.isFetching}>
      {children(items)}
      {query.error !== null && <ProblemAlert error={query.error} onRetry={() => query.fetchNextPage()} />}
      {(query.hasNextPage || !quiet) && (
        <footer className={styles.footer}>
          {query.hasNextPage && (
            <Button loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {t('action.more')}
            </Button>
          )}
          <span className={styles.count}>
            {typeof total === 'number'
              ? t('state.total', { count: total })
              : t('state.shown', { count: items.length })}
            {!query.hasNextPage && typeof total !== 'number' && ` · ${t('state.end')}`}
          </span>
        </footer>
      )}
    </div>
  )
}
