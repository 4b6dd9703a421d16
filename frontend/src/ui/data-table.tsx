import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export type Column<T> = {
  key: string
  title: ReactNode
  cell: (row: T) => ReactNode
  width?: number | string
  /** Left away where the window is narrow. */
  wideOnly?: boolean
  align?: 'left' | 'right'
}

type Props<T> = { caption: string; columns: Column<T>[]; rows: T[]; rowKey: (row: T) => string }

/** A plain table, read by row: dense, with real headers, and no machinery. */
export function DataTable<T>({ caption, columns, rows, rowKey }: Props<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, width, wideOnly, align }) => (
              <th
                key={key}
                scope="col"
                style={{ width, textAlign: align }}
                className={wideOnly ? styles.wideOnly : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, wideOnly, align }) => (
                <td key={key} style={{ textAlign: align }} className={wideOnly ? styles.wideOnly : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
