import { Input } from 'antd'
import { instantOf, NETWORK_ZONE, wallTime } from '~/lib/time'

type Props = {
  id?: string
  value?: string
  onChange?: (instant: string | undefined) => void
  zone?: string
  /** Also what is yet to come. */
  anyTime?: boolean
  'aria-label'?: string
}

/** A moment in the unit's own time, whatever the reader's clock; the browser's own field, which a thumb can use. */
export function WallTimeInput({ id, value, onChange, zone = NETWORK_ZONE, anyTime, ...label }: Props) {
  return (
    <Input
      {...label}
      id={id}
      type="datetime-local"
      max={anyTime ? undefined : wallTime(Date.now(), zone)}
      value={value ? wallTime(Date.parse(value), zone) : ''}
      onChange={({ target }) =>
        onChange?.(target.value ? instantOf(target.value, zone).toISOString() : undefined)
      }
    />
  )
}
