import { type Note, type Paper, type PaperBlock, type PaperWords, runsOf, type Table } from '../tree.ts'
import { clean } from './clean.ts'
import { saidInMarkdown } from './said-markdown.ts'

/** A paper as Markdown, with its notes at the end. */
export function asMarkdown(paper: Paper): string {
  const notes: Note[] = []
  const blocks = paper.blocks.map((block) => written(block, notes))
  return `${[
    `# ${inline(paper.title)}`,
    `*${inline(paper.kind)}*`,
    ...blocks,
    '---',
    inline(paper.foot),
    ...notes.map(noteAsText),
  ].join('\n\n')}\n`
}

function written(block: PaperBlock, notes: Note[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}${block.code ? ` (${inline(block.code)})` : ''}`
    case 'text':
      return block.tone ? `*${words(block.words, notes)}*` : words(block.words, notes)
    case 'answer':
      return saidInMarkdown(block.text, block.marks, { mark: block.note ? noted(block.note, notes) : '', line: lineOf })
    case 'gap':
      return `**${inline(block.text)}**`
    case 'list':
      return block.items.map((item) => `- ${words(item, notes)}`).join('\n')
    case 'table':
      return table(block, notes)
    case 'picture':
      return inline(block.alt)
    default:
      return block satisfies never
  }
}

const table = ({ caption, head, rows }: Table, notes: Note[]): string =>
  [
    `**${inline(caption)}**`,
    '',
    `| ${head.map(inline).join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((cells) => `| ${cells.map((cell) => words(cell, notes)).join(' | ')} |`),
  ].join('\n')

const words = (some: PaperWords, notes: Note[]): string =>
  runsOf(some)
    .map((run) => {
      if (typeof run === 'string') return inline(run)
      if (run.kind === 'note') return noted(run.note, notes)
      return run.kind === 'quiet' ? inline(run.text) : emphasised(run.text)
    })
    .join('')

/** Space within the stars would keep them from being emphasis. */
function emphasised(text: string): string {
  const [, before = '', within = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return `${before}**${inline(within)}**${after}`
}

function noted(note: Note, notes: Note[]): string {
  notes.push(note)
  return `[^${notes.length}]`
}

const noteAsText = ({ text, url }: Note, n: number): string =>
  `[^${n + 1}]: ${inline(text)}${url ? ` [The message](<${clean(url).replace(/[<>\s\\]/g, encodeURIComponent)}>)` : ''}`

/** A line in which nothing is taken for structure, its leading space kept. */
const lineOf = (line: string): string =>
  escaped(line.trim())
    .replace(/^([-+=~]|\d+[.)])/, (sign) => sign.replace(/[-+=~.)]/, '\\$&'))
    .replace(/^/, '&nbsp;'.repeat(line.length - line.trimStart().length))

const inline = (text: string): string => lineOf(clean(text).replace(/\s*\n\s*/g, ' '))

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&!~$^]/g, '\\$&')
