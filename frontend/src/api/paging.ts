/** Asks a list for its total. */
export const counted = { count: 'exact' } as const

type CursorPage = { nextCursor?: string | null }

/** How the infinite queries of every list go on; spread beside the generated options. */
export const byCursor = {
  // The first page adds nothing to the question. `never`, because each list's generated type asks for its own path here.
  initialPageParam: {} as never,
  getNextPageParam: (last: CursorPage) => last.nextCursor ?? undefined,
}
