import { useEffect, useState } from 'react'

export function useDebounced<T>(value: T, milliseconds = 300): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
