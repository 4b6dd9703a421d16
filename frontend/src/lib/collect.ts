/** Reads an answer piece by piece, so that the person sees it coming. */
export async function collect(response: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value)
    bytes += piece.value.length
    onBytes(bytes)
  }
  return new Blob(pieces, { type: response.headers.get('Content-Type') ?? '' })
}
