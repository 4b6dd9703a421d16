/** The same request by the one means of a browser that tells how much of it has been sent. */
export function sendFile(request: Request, file: Blob, signal: AbortSignal, onSent: (share: number) => void) {
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
