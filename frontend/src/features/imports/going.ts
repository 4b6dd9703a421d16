import type { JobView } from '~/api/generated'

export const isGoing = ({ status }: JobView) => status === 'WAITING' || status === 'RUNNING'
