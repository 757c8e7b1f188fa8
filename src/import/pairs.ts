import type { DocumentBlock, DocumentLine } from './read/block.ts'

/** Words of a document, what they stand under, and where: what may be an answer, and to which question. `labels`: what asks for them, nearest last. */
export type Pair = {
  readonly labels: readonly string[]
  readonly under: readonly string[]
  readonly text: string
  readonly at: string
}

/** Whether a line is known: a question of the toolkit, what outlines call one, or a check of the toolkit, which is nobody's answer. */
export type KnowsLine = (line: string) => 'asks' | 'called' | 'check' | undefined

/** What may be answers in a document, in its order: what follows a question, a heading or a bold line, and tables row by row. */
export function pairsOf(blocks: readonly DocumentBlock[], known: KnowsLine): Pair[] {
  const pairs = new PairCollector()
  let columns: Columns | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') pairs.heading(block.depth, block.text)
    if (block.kind === 'line') lineIn(pairs, block, known)
    if (block.kind !== 'row') continue
    if (block.first) columns = columnsIn(block.cells)
    if (!(block.first && columns)) rowIn(pairs, block, { known, columns })
  }
  return pairs.done()
}

type RowBlock = Extract<DocumentBlock, { kind: 'row' }>
type Columns = { readonly asks: number; readonly says: number; readonly code?: number }
type TableRead = { readonly known: KnowsLine; readonly columns: Columns | undefined }

/** The longest line that leads to what follows it. */
const longestLabel = 300

function lineIn(pairs: PairCollector, line: DocumentLine, known: KnowsLine): void {
  const text = line.text.trim()
  const what = known(text)
  if (what === 'check') return
  if (what || leads(line)) {
    pairs.label(text, what === 'asks')
    return
  }
  const [, label, said] = /^((?:• )?[\p{L}\d][^:.!?\n]{1,60}):\s+(\S[\s\S]*)$/u.exec(text) ?? []
  if (label && said && label.split(' ').length <= 7) pairs.whole([label.replace(/^• /, '')], said)
  else pairs.text(line.text)
}

/** A line that leads to others: a question, a line in bold, or one that ends with a colon. */
const leads = ({ text, marked }: DocumentLine): boolean =>
  text.length <= longestLabel && !text.includes('\n') && (marked === true || /[?？:：]$/.test(text))

/** A row of two cells is a label and its text; in a larger one the head says which is which, else the first cell is the label. A cell that holds questions itself is read line by line. */
function rowIn(pairs: PairCollector, { cells, at }: RowBlock, { known, columns }: TableRead): void {
  const filled = cells.filter((cell) => cell.length)
  const asked = filled.findIndex((cell) => holds(cell, known))
  // A label whose cell is empty asks for nothing that stands here.
  if (cells.length > 1 && filled.length === 1 && cells[0]?.length === 1 && asked < 0) {
    pairs.ends()
    return
  }
  pairs.stands(at)
  const said = filled.slice(asked + 1)
  if (columns) pairs.whole(labelsAt(columns, cells), textOf(cells[columns.says] ?? []))
  else if (filled.length < 2 || (asked >= 0 && (!said.length || said.some((cell) => holds(cell, known)))))
    for (const cell of filled) for (const line of cell) lineIn(pairs, line, known)
  else {
    const label = filled[Math.max(0, asked)] ?? []
    const asks = label.filter((line) => isAsked(line, known))
    pairs.whole(
      (asks.length ? asks : label.slice(0, 1)).map(({ text }) => text.trim()),
      textOf(asked >= 0 ? said.flat() : filled.slice(1).flat()),
    )
  }
  pairs.stands(undefined)
  if (cells.length > 1) pairs.ends()
}

function labelsAt({ code, asks }: Columns, cells: RowBlock['cells']): string[] {
  const labels = [...(code === undefined ? [] : (cells[code] ?? [])), ...(cells[asks] ?? [])]
  return labels.map(({ text }) => codeOf(text.trim()))
}

/** In a table with a column of answers a bare "11.1" is the code of a question, and no chapter. */
const codeOf = (label: string): string => (/^\d{1,2}\.\d{1,2}$/.test(label) ? `Q${label.padStart(4, '0')}` : label)

const isAsked = ({ text }: DocumentLine, known: KnowsLine): boolean => known(text.trim()) === 'asks'

const holds = (cell: readonly DocumentLine[], known: KnowsLine): boolean => cell.some((line) => isAsked(line, known))

const textOf = (lines: readonly DocumentLine[]): string => lines.map(({ text }) => text).join('\n')

/** The columns of a table whose head names them. */
function columnsIn(head: RowBlock['cells']): Columns | undefined {
  const at = (words: RegExp, not = -1): number =>
    head.findIndex((cell, n) => n !== not && cell.length === 1 && words.test(cell[0]?.text.trim() ?? ''))
  const says = at(
    /^(?:our |your |the )?(?:answers?|responses?|details?|text|content|description|value|what we (?:say|decided))$/i,
  )
  const asks = at(
    /^(?:guiding |the )?(?:questions?|prompts?|items?|fields?|labels?|topics?|sections?|criteri(?:on|a)|elements?)$/i,
    says,
  )
  const code = at(/^(?:codes?|no\.?|nr\.?|#|id|number)$/i)
  if (says < 0 || (asks < 0 && code < 0)) return undefined
  return { says, asks: asks < 0 ? code : asks, ...(code >= 0 && asks >= 0 ? { code } : {}) }
}

/** Puts together what belongs together. Labels that follow each other lead to the same words. */
class PairCollector {
  readonly #pairs: Pair[] = []
  #path: { depth: number; text: string }[] = []
  #labels: string[] = []
  #lines: string[] = []
  #asked = false
  #row: string | undefined

  heading(depth: number, text: string): void {
    this.#flush()
    this.#path = [...this.#path.filter((one) => one.depth < depth), { depth, text }]
    this.#expect([text])
  }

  /** `isAsked`: it is a question of the toolkit, beside which nothing else leads. */
  label(text: string, isAsked: boolean): void {
    this.#flush()
    this.#expect(isAsked && this.#asked ? [...this.#labels, text] : [text], isAsked)
  }

  text(line: string): void {
    this.#lines.push(line)
  }

  whole(labels: readonly string[], text: string): void {
    this.#flush()
    this.#add(labels.filter(Boolean), text)
    this.#expect([])
  }

  /** What follows belongs to none of the labels before. */
  ends(): void {
    this.#flush()
    this.#expect([])
  }

  stands(at: string | undefined): void {
    this.#flush()
    this.#row = at
  }

  done(): Pair[] {
    this.#flush()
    return this.#pairs
  }

  #expect(labels: string[], asked = false): void {
    this.#labels = labels
    this.#asked = asked
  }

  #flush(): void {
    if (!this.#lines.length) return
    this.#add(this.#labels, this.#lines.join('\n'))
    this.#labels = []
    this.#lines = []
  }

  #add(labels: readonly string[], words: string): void {
    const text = words.replace(/\n{3,}/g, '\n\n').trim()
    if (!text) return
    const pair: Pair = { labels, under: this.#path.map((one) => one.text), text, at: this.#place() }
    const last = this.#pairs.at(-1)
    // A label that is merged down over several rows leads to all of them.
    if (last && this.#row && labels.length && areAskedAlike(last, pair))
      this.#pairs[this.#pairs.length - 1] = { ...last, text: `${last.text}\n${text}` }
    else this.#pairs.push(pair)
  }

  #place(): string {
    return this.#row ?? (this.#path.length ? `below “${this.#path.at(-1)?.text}”` : 'in the text')
  }
}

const areAskedAlike = (one: Pair, other: Pair): boolean =>
  one.labels.join('\n') === other.labels.join('\n') && one.under.join('\n') === other.under.join('\n')
