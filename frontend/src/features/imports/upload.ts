import { importOrgUnits, importStaff, type JobKind, type JobView } from '~/api/generated'
import { sendFile } from '~/lib/send-file'

type Headers = { 'Idempotency-Key': string }
type Given = { file: File; headers: Headers; signal: AbortSignal; onSent: (share: number) => void }
type Call = (asked: {
  body: string
  headers: Headers
  fetch: typeof fetch
  throwOnError: true
}) => Promise<{ data: JobView }>

const calls: Record<JobKind, Call> = {
  ORG_UNIT_IMPORT: (asked) => importOrgUnits(asked),
  STAFF_IMPORT: (asked) => importStaff(asked),
}

export const upload = (kind: JobKind, { file, headers, signal, onSent }: Given) =>
  calls[kind]({
    // In the contract the body is text. What is sent are the file's bytes, which nobody reads into memory here.
    body: '',
    headers,
    fetch: (request) => sendFile(request as Request, file, signal, onSent),
    throwOnError: true,
  })
