import { paths } from '~/app/paths'

// An entry names the operation of the contract that made it. Those that have a word here are offered as a filter; any
// other is shown as it is.
export const actions = [
  'createOrgUnit',
  'updateOrgUnit',
  'moveOrgUnit',
  'closeOrgUnit',
  'reopenOrgUnit',
  'importOrgUnits',
  'createStaff',
  'updateStaff',
  'leaveStaff',
  'returnStaff',
  'importStaff',
  'registerComplaint',
  'acceptComplaint',
  'assignComplaint',
  'startComplaint',
  'answerComplaint',
  'closeComplaint',
] as const

/** Where each kind of thing can be looked at. */
const places = {
  ORG_UNIT: paths.unit,
  STAFF: (id: string) => `${paths.staff}?${new URLSearchParams({ person: id })}`,
  COMPLAINT: paths.complaint,
  JOB: paths.importJob,
}
type SubjectType = keyof typeof places

export const subjectTypes = Object.keys(places) as SubjectType[]
export const placeOf = (type: string, id: string) => (isSubjectType(type) ? places[type](id) : undefined)

const isSubjectType = (type: string): type is SubjectType => type in places
const isAction = (action: string): action is (typeof actions)[number] =>
  (actions as readonly string[]).includes(action)

/** The key of a word, or nothing where there is none. */
export const keyOfAction = (action: string) => (isAction(action) ? (`action.${action}` as const) : undefined)
export const keyOfType = (type: string) =>
  isSubjectType(type) ? (`subjectType.${type}` as const) : undefined
