/** What people wrote, as they saw it: plain text in which lists, tables and links are found again, and what was marked in it. */

/** How a stretch of a text looked to whoever wrote it. */
export type SaidMark = {
  readonly at: number
  readonly length: number
  readonly as: 'bold' | 'italic' | 'strike' | 'code' | 'link'
  /** Where a link leads. */
  readonly url?: string | undefined
}

export type SaidSpan = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly strike?: true
  readonly code?: true
  /** Leads to the web or to a mailbox, nowhere else. */
  readonly url?: string
  /** The name of an emoji of somebody's own workspace. */
  readonly emoji?: string
}

export type SaidLine = readonly SaidSpan[]

export type SaidPart =
  | { readonly kind: 'lines' | 'quote'; readonly lines: readonly SaidLine[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly first: number
      readonly indent: number
      readonly items: readonly SaidLine[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SaidLine[])[] }

type SaidRow = { readonly at: number; readonly text: string }
type SaidText = { readonly text: string; readonly marks: readonly SaidMark[] }

/** A text in its parts. Nothing of it is lost, and nothing in it does more than look like what it was. */
export function saidParts(text: string, marks: readonly SaidMark[] = []): SaidPart[] {
  const read = { text, marks }
  return partsOf(rowsOf(text)).map(({ kind, rows }) => shaped(kind, rows, read))
}

/** Whether a link may be followed from here. */
export const isSafeLink = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(url)

const point = /^(\s*)(?:[-•*]|(\d{1,3})[.)]) (?=\S)/
const kinds = { point, quote: /^>(?! ?[\d=]) ?/, table: /\S \| \S/ }
type PartKind = 'lines' | 'quote' | 'table' | `list ${number} ${'ordered' | 'bullet'}`

function rowsOf(text: string): SaidRow[] {
  let at = 0
  return text.split('\n').map((line) => {
    const row = { at, text: line }
    at += line.length + 1
    return row
  })
}

function kindOf({ text }: SaidRow): PartKind {
  const [, space = '', number] = point.exec(text) ?? []
  if (point.test(text)) return `list ${Math.min(Math.floor(space.length / 2), 8)} ${number ? 'ordered' : 'bullet'}`
  if (kinds.quote.test(text)) return 'quote'
  return kinds.table.test(text) ? 'table' : 'lines'
}

/** Rows of one kind beside each other; one line with an upright stroke is no table, and a figure at a line's start no list. */
function partsOf(rows: readonly SaidRow[]): { kind: PartKind; rows: SaidRow[] }[] {
  const runs: { kind: PartKind; rows: SaidRow[] }[] = []
  for (const row of rows) {
    const kind = kindOf(row)
    const last = runs.at(-1)
    if (last?.kind === kind) last.rows.push(row)
    else runs.push({ kind, rows: [row] })
  }
  const plain = runs.map((run) => (isMeant(run) ? run : { ...run, kind: 'lines' as const }))
  return plain.reduce<{ kind: PartKind; rows: SaidRow[] }[]>((all, run) => {
    const last = all.at(-1)
    if (last && last.kind === 'lines' && run.kind === 'lines') last.rows.push(...run.rows)
    else all.push(run)
    return all
  }, [])
}

function isMeant({ kind, rows }: { kind: PartKind; rows: readonly SaidRow[] }): boolean {
  if (kind === 'table') return rows.length > 1 && new Set(rows.map(({ text }) => cellsIn(text).length)).size === 1
  if (!kind.endsWith('ordered')) return true
  const first = numberIn(rows[0])
  return rows.every((row, n) => numberIn(row) === first + n) && (rows.length > 1 || first === 1)
}

const numberIn = (row: SaidRow | undefined): number => Number(point.exec(row?.text ?? '')?.[2] ?? 1)
const cellsIn = (text: string): string[] => text.split(' | ')

function shaped(kind: PartKind, rows: readonly SaidRow[], read: SaidText): SaidPart {
  const without = (sign: RegExp): SaidLine[] =>
    rows.map(({ at, text }) => {
      const skip = sign.exec(text)?.[0].length ?? 0
      return spansIn(at + skip, at + text.length, read)
    })
  if (kind === 'lines') return { kind, lines: without(/^/) }
  if (kind === 'quote') return { kind, lines: without(kinds.quote) }
  if (kind === 'table') return { kind, rows: rows.map((row) => cellsOf(row, read)) }
  const [, indent, order] = kind.split(' ')
  const ordered = order === 'ordered'
  const first = ordered ? numberIn(rows[0]) : 1
  return { kind: 'list', ordered, first, indent: Number(indent), items: without(point) }
}

function cellsOf({ at, text }: SaidRow, read: SaidText): SaidLine[] {
  let from = at
  return cellsIn(text).map((cell) => {
    const spans = spansIn(from, from + cell.length, read)
    from += cell.length + ' | '.length
    return spans
  })
}

const address =
  /(?:https?:\/\/|mailto:)[^\s<>"]+[^\s<>"'.,;:!?)\]}]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi
const emoji = /(?<![A-Za-z0-9]):([a-z][a-z0-9_+'-]*):(?![A-Za-z0-9])/g
/** A mention as it is kept. */
const mentioned = /<@[^|>]{1,200}\|([^>]{0,200})>/g

type FoundSpan = SaidSpan & { readonly at: number; readonly end: number }

function spansIn(from: number, to: number, { text, marks }: SaidText): SaidSpan[] {
  const line = text.slice(from, to)
  const here = marks.filter(({ at, length }) => at < to && at + length > from)
  const found = foundIn(line, here, from)
  const spans: SaidSpan[] = []
  let at = 0
  for (const { at: start, end, ...span } of found) {
    spans.push(...looksIn(line.slice(at, start), from + at, here), { ...span, ...lookAt(from + start, here) })
    at = end
  }
  spans.push(...looksIn(line.slice(at), from + at, here))
  return spans
}

/** Links, people and emoji in their order, none within another. Code shows what stands in it. */
function foundIn(line: string, marks: readonly SaidMark[], from: number): FoundSpan[] {
  const all = [
    ...marks.flatMap(({ at, length, as, url = '' }): FoundSpan[] => {
      if (as !== 'link' || !isSafeLink(url)) return []
      const [start, end] = [Math.max(0, at - from), Math.min(line.length, at + length - from)]
      const shown = line.slice(start, end)
      return [{ at: start, end, url, text: shown.endsWith(` (${url})`) ? shown.slice(0, -url.length - 3) : shown }]
    }),
    ...[...line.matchAll(address)].map(({ 0: text, index: at }) => {
      return { at, end: at + text.length, text, url: /^(?:https?:|mailto:)/i.test(text) ? text : `mailto:${text}` }
    }),
    ...[...line.matchAll(mentioned)].map(({ 0: whole, 1: name, index: at }) => {
      return { at, end: at + whole.length, text: `@${name || 'somebody'}` }
    }),
    ...[...line.matchAll(emoji)].map(({ 0: text, 1: name = '', index: at }) => {
      return { at, end: at + text.length, text, emoji: name }
    }),
  ].filter(({ at }) => !lookAt(from + at, marks).code)
  let last = 0
  return all
    .sort((a, b) => a.at - b.at)
    .filter(({ at, end }) => {
      const free = at >= last && end > at
      if (free) last = end
      return free
    })
}

/** A stretch cut where its look changes. */
function looksIn(text: string, from: number, marks: readonly SaidMark[]): SaidSpan[] {
  if (!text) return []
  const cuts = marks.flatMap(({ at, length }) => [at - from, at + length - from])
  const inside = [...new Set([0, ...cuts.filter((cut) => cut > 0 && cut < text.length), text.length])].sort(
    (a, b) => a - b,
  )
  return inside
    .slice(0, -1)
    .map((start, n) => ({ text: text.slice(start, inside[n + 1]), ...lookAt(from + start, marks) }))
}

function lookAt(at: number, marks: readonly SaidMark[]): Pick<SaidSpan, 'bold' | 'italic' | 'strike' | 'code'> {
  const has = (as: SaidMark['as']): boolean =>
    marks.some((one) => one.as === as && one.at <= at && at < one.at + one.length)
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('code') ? { code: true } : {}),
  }
}
