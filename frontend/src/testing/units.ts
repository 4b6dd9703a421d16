import { HttpResponse, http } from 'msw'
import type { Me, OrgUnitItem, OrgUnitView, StaffView, UnitRef } from '~/api/generated'
import { pageOf } from './complaints'
import { branchManager } from './people'
import { refusal } from './problems'

/** Somebody who sees the whole network. */
export const administrator: Me = {
  account: 'admin',
  name: '管理员',
  roles: ['ADMINISTRATOR'],
  permissions: [...branchManager.permissions, 'UNIT_IMPORT', 'STAFF_IMPORT', 'AUDIT_READ'],
}

type Kind = UnitRef['kind']
type Node = { id: string; name: string; kind: Kind; children?: Node[] }

const id = (last: number) => `0197a2b0-0000-7000-8000-0000000b${String(last).padStart(4, '0')}`
const node = (last: number, name: string, kind: Kind, children: Node[] = []): Node => ({
  id: id(last),
  name,
  kind,
  children,
})

const outlets = Array.from({ length: 130 }, (_, n) => node(100 + n, `江岸第 ${n + 1} 网点`, 'OUTLET'))

/** A group, a province, a city, two branches; the first branch has more outlets than a page holds. */
const network = node(1, '中国邮政', 'GROUP', [
  node(2, '湖北省', 'PROVINCE', [
    node(3, '武汉市', 'CITY', [node(4, '江岸支局', 'BRANCH', outlets), node(5, '江汉支局', 'BRANCH')]),
  ]),
])

type Found = { node: Node; above: Node[] }
function* walk(here: Node, above: Node[] = []): Generator<Found> {
  yield { node: here, above }
  for (const child of here.children ?? []) yield* walk(child, [...above, here])
}
const everything = [...walk(network)]
export const named = (name: string) => everything.find(({ node }) => node.name === name) as Found

const refOf = ({ id, name, kind }: Node): UnitRef => ({ id, code: `U${id.slice(-4)}`, name, kind })

export const itemOf = ({ node, above }: Found): OrgUnitItem => ({
  ...refOf(node),
  businessLine: 'MAIL',
  status: 'ACTIVE',
  parentId: above.at(-1)?.id,
  hasChildren: (node.children ?? []).length > 0,
  ancestors: above.map(refOf),
})

export const viewOf = ({ node, above }: Found, differing: Partial<OrgUnitView> = {}): OrgUnitView => ({
  ...refOf(node),
  version: 3,
  businessLine: 'MAIL',
  status: 'ACTIVE',
  parent: above.map(refOf).at(-1),
  ancestors: above.map(refOf),
  address: '武汉市江岸区中山大道 1012 号',
  supervisionPhone: '027-85500185',
  openingHours: [
    { weekday: 'MONDAY', from: '14:00', to: '17:30' },
    { weekday: 'MONDAY', from: '09:00', to: '12:00' },
  ],
  marketDays: [3, 13, 23],
  timeZone: 'Asia/Shanghai',
  availableActions: ['ADD_CHILD', 'UPDATE', 'MOVE', 'CLOSE'],
  ...differing,
})

export const person = (differing: Partial<StaffView> = {}): StaffView => ({
  id: '0197a2b0-0000-7000-8000-0000000000a1',
  version: 2,
  number: 'HB000117',
  name: '王小燕',
  badgeName: '小燕',
  unit: refOf(named('江岸支局').node),
  post: 'COUNTER',
  hireDate: '2024-03-01',
  account: 'clerk',
  status: 'ACTIVE',
  availableActions: ['UPDATE', 'LEAVE'],
  ...differing,
})

/** The reading side of the organization, level by level, a hundred at a time. */
export const readers = [
  http.get('*/api/v1/org-units', ({ request }) => {
    const asked = new URL(request.url).searchParams
    const q = asked.get('q')
    const found = everything.filter(({ node }) => !q || node.name.includes(q))
    return HttpResponse.json(
      pageOf(found.slice(0, Number(asked.get('limit'))).map(itemOf), null, found.length),
    )
  }),
  http.get('*/api/v1/org-units/:id/children', ({ params, request }) => {
    const cursor = Number(new URL(request.url).searchParams.get('cursor') ?? 0)
    const all = everything.filter(({ above }) => above.at(-1)?.id === params.id)
    const more = all.length > cursor + 100 ? String(cursor + 100) : null
    return HttpResponse.json(pageOf(all.slice(cursor, cursor + 100).map(itemOf), more))
  }),
  http.get('*/api/v1/org-units/:id', ({ params }) => {
    const found = everything.find(({ node }) => node.id === params.id)
    return found ? HttpResponse.json(viewOf(found)) : refusal(404, 'unit-not-found', { title: '机构不存在' })
  }),
]
