import type { FormInstance } from 'antd'
import { ProblemError } from '~/api/problem'

type Step = string | number

/** The contract's `attempts[1].at` as the form's ['attempts', 1, 'at']. */
function stepsOf(field: string): Step[] {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** Puts the server's words at their fields, and leaves in the error only what has no field on this form. */
export function placeViolations(form: FormInstance, error: unknown): unknown {
  if (!(error instanceof ProblemError) || error.violations.length === 0) return error
  const known = new Set(form.getFieldsError().map(({ name }) => name.join('.')))
  const has = (field: string) => known.has(stepsOf(field).join('.'))
  const placed = error.violations.filter(({ field }) => has(field))
  const byField = Map.groupBy(placed, ({ field }) => field)
  form.setFields(
    [...byField].map(([field, found]) => ({
      name: stepsOf(field),
      errors: found.map(({ message }) => message),
    })),
  )
  const first = placed[0]
  if (first) form.scrollToField(stepsOf(first.field), { block: 'center', focus: true })
  return error.without(placed)
}
