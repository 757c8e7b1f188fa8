import type { Backend, StoredRow } from '../backend.ts'

const page = 500

/** All rows whose key begins so, a page at a time, in the order of the keys' bytes. */
export async function* rowsOf(side: Backend, prefix: string): AsyncGenerator<StoredRow> {
  for (let after = ''; ; ) {
    const rows = await side.range(prefix, page, after)
    yield* rows
    if (rows.length < page) return
    after = rows.at(-1)?.key ?? ''
  }
}

/** For each key that any of the streams has, in order, the row that each has of it. */
export async function* sideBySide(
  ...streams: AsyncGenerator<StoredRow>[]
): AsyncGenerator<[string, (StoredRow | undefined)[]]> {
  const next = async (stream: AsyncGenerator<StoredRow>): Promise<StoredRow | undefined> => (await stream.next()).value
  const heads = await Promise.all(streams.map(next))
  for (;;) {
    const [key] = heads.flatMap((head) => head?.key ?? []).sort(order)
    if (key === undefined) return
    yield [key, heads.map((head) => (head?.key === key ? head : undefined))]
    for (const [n, stream] of streams.entries()) if (heads[n]?.key === key) heads[n] = await next(stream)
  }
}

/** Keys that are equal are the same on every backend; others are ordered by bytes, as both order them. */
const order = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)))
