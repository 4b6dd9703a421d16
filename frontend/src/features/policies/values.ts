import type {
  ChannelGroup,
  ClockKind,
  ComplaintType,
  Goal,
  Measure,
  SlaPolicyDraft,
  SlaPolicyView,
} from '~/api/generated'

const all = <T extends string>(names: Record<T, true>) => Object.keys(names) as T[]

export const types = all<ComplaintType>({ COMPLAINT: true, HELP: true, ENQUIRY: true, PRAISE: true })
export const kinds = all<ClockKind>({
  ACKNOWLEDGE: true,
  FIRST_RESPONSE: true,
  RESOLUTION: true,
  FIRM: true,
  REGULATOR: true,
})
export const measures = all<Measure>({
  SAME_DAY: true,
  WORKING_MINUTES: true,
  WORKING_DAYS: true,
  CALENDAR_DAYS: true,
})
export const groups = all<ChannelGroup>({
  HOTLINE: true,
  GOVERNMENT_HOTLINE: true,
  CORRESPONDENCE: true,
  OPINION_BOOK: true,
  DIGITAL: true,
  REGULATOR: true,
})

/** What most policies begin with: answered the same day. */
const firstGoal: Goal = { kind: 'RESOLUTION', measure: 'SAME_DAY', amount: 0, pauses: true }

export function valuesOf(policy?: SlaPolicyView): Partial<SlaPolicyDraft> {
  if (!policy) return { active: true, goals: [firstGoal] }
  const { id: _id, version: _version, ...values } = policy
  return values
}

/** What is left empty is not sent, and a same day has no amount. */
export function bodyOf({ goals, ...rest }: SlaPolicyDraft): SlaPolicyDraft {
  const said = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Omit<SlaPolicyDraft, 'goals'>
  return { ...said, goals: goals.map(goalOf) }
}

const goalOf = ({ kind, measure, amount, pauses, escalateEveryHours }: Goal): Goal => ({
  kind,
  measure,
  amount: measure === 'SAME_DAY' ? 0 : (amount ?? 0),
  pauses: pauses ?? false,
  ...(escalateEveryHours && { escalateEveryHours }),
})
