import { Input } from 'antd'
import { useRef, useState } from 'react'
import { Icon } from './icons'
import styles from './search-box.module.css'

type Props = { label: string; value?: string; onChange: (q: string | undefined) => void }

const pause = 400

/** Asks when typing rests, and follows the address when that is cleared or changed from elsewhere. */
export function SearchBox({ label, value = '', onChange }: Props) {
  const [typed, type] = useState(value)
  const [followed, follow] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (value !== followed) {
    follow(value)
    type(value)
  }

  function take(text: string) {
    type(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(text), pause)
  }

  function ask(text: string) {
    clearTimeout(timer.current)
    timer.current = undefined
    onChange(text.trim() || undefined)
  }

  // Who leaves the box goes on to something else, a result perhaps: a question asked later would call them back.
  const leave = () => timer.current && ask(typed)

  return (
    <Input
      type="search"
      allowClear
      className={styles.search}
      prefix={<Icon name="search" size={16} />}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ target }) => take(target.value)}
      onPressEnter={() => ask(typed)}
      onBlur={leave}
    />
  )
}
