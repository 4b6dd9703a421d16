import type { Me } from '~/api/generated'

const outlet = {
  id: '0197a2b0-0000-7000-8000-000000000011',
  code: 'SC-CD-JJ-01',
  name: '锦江春熙路网点',
  kind: 'OUTLET',
} as const
const branch = {
  id: '0197a2b0-0000-7000-8000-000000000010',
  code: 'SC-CD-JJ',
  name: '锦江支局',
  kind: 'BRANCH',
} as const

export const clerk: Me = {
  account: 'clerk',
  name: '王小燕',
  roles: ['COUNTER_STAFF'],
  staffId: '0197a2b0-0000-7000-8000-0000000000a1',
  unit: outlet,
  permissions: ['UNIT_READ', 'STAFF_READ', 'COMPLAINT_READ', 'COMPLAINT_REGISTER', 'COMPLAINT_HANDLE'],
}

export const branchManager: Me = {
  account: 'branch.manager',
  name: '李建国',
  roles: ['MANAGER'],
  staffId: '0197a2b0-0000-7000-8000-0000000000a2',
  unit: branch,
  permissions: [
    'UNIT_READ',
    'UNIT_WRITE',
    'STAFF_READ',
    'STAFF_WRITE',
    'COMPLAINT_READ',
    'COMPLAINT_REGISTER',
    'COMPLAINT_HANDLE',
    'COMPLAINT_CLOSE',
  ],
}
