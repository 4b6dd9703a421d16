import { Input } from 'antd'
import { instantOf, NETWORK_ZONE, wallTime } from '~/lib/time'

type Props = {
  id?: string
  value?: string
  onChange?: (instant: string | undefined) => void
  zone?: string
  'aria-label'?: string
}

/** A moment in the unit's own time, whatever the reader's clock; the browser's own field, which a thumb can use. */
export function WallTimeInput({ id, value, onChange, zone = NETWORK_ZONE, ...label }: Props) {
  return (
    <Input
      {...label}
      id={id}
      type="datetime-local"
      max={wallTime(Date.now(), zone)}
      value={value ? wallTime(Date.parse(value), zone) : ''}
      onChange={({ target }) =>
        onChange?.(target.value ? instantOf(target.value, zone).toISOString() : undefined)
      }
    />
  )
}
