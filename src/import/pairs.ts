import type { DocumentBlock, Line } from './read/block.ts'

/** Words of a document, what they stand under, and where: what may be an answer, and to which question. `labels`: what asks for them, nearest last. */
export type Pair = {
  readonly labels: readonly string[]
  readonly under: readonly string[]
  readonly text: string
  readonly at: string
}

/** Whether a line is known: a question of the toolkit, what outlines call one, or a check of the toolkit, which is nobody's answer. */
export type Known = (line: string) => 'asks' | 'called' | 'check' | undefined

/** What may be answers in a document, in its order: what follows a question, a heading or a bold line, and tables row by row. */
export function pairsOf(blocks: readonly DocumentBlock[], known: Known): Pair[] {
  const pairs = collecting()
  let columns: Columns | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') pairs.heading(block.depth, block.text)
    if (block.kind === 'line') lineIn(pairs, block, known)
    if (block.kind !== 'row') continue
    if (block.first) columns = columnsIn(block.cells)
    if (!(block.first && columns)) rowIn(pairs, block, known, columns)
  }
  return pairs.done()
}

type Row = Extract<DocumentBlock, { kind: 'row' }>
type Columns = { readonly asks: number; readonly says: number; readonly code?: number }

/** The longest line that leads to what follows it. */
const longestLabel = 300

function lineIn(pairs: Collecting, line: Line, known: Known): void {
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
const leads = ({ text, marked }: Line): boolean =>
  text.length <= longestLabel && !text.includes('\n') && (marked === true || /[?？:：]$/.test(text))

/** A row of two cells is a label and its text; in a larger one the head says which is which, else the first cell is the label. A cell that holds questions itself is read line by line. */
function rowIn(pairs: Collecting, { cells, at }: Row, known: Known, columns: Columns | undefined): void {
  const filled = cells.filter((cell) => cell.length)
  const asked = filled.findIndex((cell) => cell.some(({ text }) => known(text.trim()) === 'asks'))
  const said = filled.slice(asked + 1)
  // A label whose cell is empty asks for nothing that stands here.
  if (cells.length > 1 && filled.length === 1 && cells[0]?.length === 1 && asked < 0) {
    pairs.ends()
    return
  }
  pairs.stands(at)
  if (columns) {
    const [asks, says] = [cells[columns.asks] ?? [], cells[columns.says] ?? []]
    const code = columns.code === undefined ? [] : (cells[columns.code] ?? [])
    pairs.whole(
      [...code, ...asks].map(({ text }) => codeOf(text.trim())),
      textOf(says),
    )
  } else if (filled.length < 2 || (asked >= 0 && (!said.length || said.some((cell) => holds(cell, known)))))
    for (const cell of filled) for (const line of cell) lineIn(pairs, line, known)
  else {
    const label = filled[Math.max(0, asked)] ?? []
    const asks = label.filter(({ text }) => known(text.trim()) === 'asks')
    pairs.whole(
      (asks.length ? asks : label.slice(0, 1)).map(({ text }) => text.trim()),
      textOf(asked >= 0 ? said.flat() : filled.slice(1).flat()),
    )
  }
  pairs.stands(undefined)
  if (cells.length > 1) pairs.ends()
}

/** In a table with a column of answers a bare "11.1" is the code of a question, and no chapter. */
const codeOf = (label: string): string => (/^\d{1,2}\.\d{1,2}$/.test(label) ? `Q${label.padStart(4, '0')}` : label)

const holds = (cell: readonly Line[], known: Known): boolean => cell.some(({ text }) => known(text.trim()) === 'asks')

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

/** The columns of a table whose head names them. */
function columnsIn(head: Row['cells']): Columns | undefined {
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

type Collecting = ReturnType<typeof collecting>

/** Puts together what belongs together. Labels that follow each other lead to the same words. */
function collecting() {
  const pairs: Pair[] = []
  let path: { depth: number; text: string }[] = []
  let [labels, lines]: [string[], string[]] = [[], []]
  let [asked, row]: [boolean, string | undefined] = [false, undefined]
  const under = (): string[] => path.map(({ text }) => text)
  const place = (): string => row ?? (path.length ? `below “${path.at(-1)?.text}”` : 'in the text')
  const add = (some: readonly string[], words: string): void => {
    const [last, text] = [pairs.at(-1), words.replace(/\n{3,}/g, '\n\n').trim()]
    if (!text) return
    // A label that is merged down over several rows leads to all of them.
    if (
      last &&
      row &&
      some.length &&
      last.labels.join('\n') === some.join('\n') &&
      last.under.join('\n') === under().join('\n')
    )
      pairs[pairs.length - 1] = { ...last, text: `${last.text}\n${text}` }
    else pairs.push({ labels: some, under: under(), text, at: place() })
  }
  const flush = (): void => {
    if (lines.length) {
      add(labels, lines.join('\n'))
      ;[labels, lines] = [[], []]
    }
  }
  return {
    heading(depth: number, text: string) {
      flush()
      path = [...path.filter((one) => one.depth < depth), { depth, text }]
      ;[labels, asked] = [[text], false]
    },
    /** `isAsked`: it is a question of the toolkit, beside which nothing else leads. */
    label(text: string, isAsked: boolean) {
      if (lines.length) flush()
      labels = isAsked && asked ? [...labels, text] : [text]
      asked = isAsked
    },
    text(line: string) {
      lines.push(line)
    },
    whole(some: readonly string[], text: string) {
      flush()
      add(some.filter(Boolean), text)
      ;[labels, asked] = [[], false]
    },
    /** What follows belongs to none of the labels before. */
    ends() {
      flush()
      ;[labels, asked] = [[], false]
    },
    stands(at: string | undefined) {
      if (at === undefined) flush()
      row = at
    },
    done() {
      flush()
      return pairs
    },
  }
}
