import styles from './wordmark.module.css'

/** The seal: one stroke, 一, whose end rises into the tick of a promise kept. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#006b3f" />
      <path
        d="M5.5 16.2c2.9-.8 5.3-1 7-.3 1.2.5 2 1.6 2.9 3.3 2.6-4.6 6-8.3 11.1-11.4"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M7 24.5h18" stroke="#ffffff" strokeOpacity=".45" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}

export function Wordmark({ size = 28 }: { size?: number }) {
  return (
    <span className={styles.wordmark}>
      <Seal size={size} />
      <span className={styles.name} lang="zh-CN">
        一诺
      </span>
      <span className={styles.latin}>Yinuo</span>
    </span>
  )
}
