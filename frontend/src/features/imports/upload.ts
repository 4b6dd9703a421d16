import { importOrgUnits, importStaff, type JobKind, type JobView } from '~/api/generated'

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

/** The same request by the one means of a browser that tells how much of it has been sent. */
function sendFile(request: Request, file: File, signal: AbortSignal, onSent: (share: number) => void) {
  return new Promise<Response>((resolve, reject) => {
    const wire = new XMLHttpRequest()
    wire.open(request.method, request.url)
    for (const [name, value] of request.headers) wire.setRequestHeader(name, value)
    wire.upload.onprogress = ({ loaded }) => onSent(file.size === 0 ? 1 : loaded / file.size)
    wire.onload = () => resolve(answerOf(wire))
    wire.onerror = () => reject(new TypeError('no answer'))
    wire.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    signal.addEventListener('abort', () => wire.abort())
    wire.send(file)
  })
}

function answerOf(wire: XMLHttpRequest) {
  const type = wire.getResponseHeader('Content-Type')
  return new Response(wire.responseText, {
    status: wire.status,
    headers: type ? { 'Content-Type': type } : {},
  })
}
