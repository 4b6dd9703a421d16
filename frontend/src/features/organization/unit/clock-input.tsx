import { Input } from 'antd'
import { clockOf } from '~/lib/clock'

type Props = { id?: string; value?: string; onChange?: (time: string) => void; 'aria-label'?: string }

/** Hours and minutes of a day of 24 hours, whatever the machine's own habit; "9" and "1730" are understood. */
export function ClockInput({ value = '', onChange, ...named }: Props) {
  return (
    <Input
      {...named}
      value={value}
      inputMode="numeric"
      maxLength={5}
      placeholder="00:00"
      autoComplete="off"
      onChange={({ target }) => onChange?.(target.value)}
      onBlur={() => onChange?.(clockOf(value) ?? value)}
    />
  )
}
