type CursorPage = { nextCursor?: string | null }

/** How the infinite queries of every list go on; spread beside the generated options. */
export const byCursor = {
  initialPageParam: {},
  getNextPageParam: (last: CursorPage) => last.nextCursor ?? undefined,
}
