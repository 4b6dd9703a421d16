import type { JobKind } from '~/api/generated'

type Column = { name: string; required?: true; example: string }

// The columns of a file, in the order of the template; the values of the example make one good line.
const units = [
  { name: 'code', required: true, example: '42010299' },
  { name: 'name', required: true, example: '江岸示范网点' },
  { name: 'kind', required: true, example: 'OUTLET' },
  { name: 'business_line', required: true, example: 'MAIL' },
  { name: 'parent_code', example: '420102' },
  { name: 'status', example: 'ACTIVE' },
  { name: 'address', example: '江岸区中山大道 1012 号' },
  { name: 'division_code', example: '420102' },
  { name: 'supervision_phone', example: '027-85500185' },
  { name: 'convenience_phone', example: '027-85500186' },
  { name: 'enquiry_phone', example: '027-85500187' },
  { name: 'opening_hours', example: 'MONDAY 09:00-12:00;MONDAY 14:00-17:30' },
  { name: 'market_days', example: '3;8;13' },
  { name: 'time_zone', example: 'Asia/Shanghai' },
] as const satisfies Column[]

const staff = [
  { name: 'number', required: true, example: 'HB100001' },
  { name: 'name', required: true, example: '王小燕' },
  { name: 'badge_name', example: '小燕' },
  { name: 'unit_code', required: true, example: '42010299' },
  { name: 'post', required: true, example: 'COUNTER' },
  { name: 'hire_date', example: '2024-03-01' },
  { name: 'account', example: 'wang.xiaoyan' },
  { name: 'status', example: 'ACTIVE' },
] as const satisfies Column[]

export const columns = { ORG_UNIT_IMPORT: units, STAFF_IMPORT: staff } satisfies Record<JobKind, Column[]>
export const kinds = Object.keys(columns) as JobKind[]

/** A file that can be filled in: the names, and one line to imitate. The mark at its start tells Excel that it is UTF-8. */
export function templateOf(kind: JobKind): Blob {
  const lines = [columns[kind].map(({ name }) => name), columns[kind].map(({ example }) => example)]
  return new Blob([`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`], { type: 'text/csv' })
}
