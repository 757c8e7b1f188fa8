import type { SaidMark } from '../view/said.ts'
import type { Picture } from '../view/view.ts'

/** A document before it looks like anything: Word, HTML and Markdown are made from the same tree. */
export type Paper = {
  /** How its file is called, without an ending: "committee", "template-1". */
  readonly file: string
  readonly title: string
  /** What kind of paper it is, under the title. */
  readonly kind: string
  /** In which language our own words stand, as BCP 47 has it; people's words are in whatever they wrote. */
  readonly language: 'en-GB'
  readonly blocks: readonly PaperBlock[]
  /** Stands at the foot of each page: which project, of when, and the mark of what was recorded. */
  readonly foot: string
  /** Everything has to fit on one page. */
  readonly onePage?: true
}

/** Where something comes from, at the foot of the page. */
export type Note = { readonly text: string; readonly url?: string | undefined }

export type Inline =
  | string
  | { readonly kind: 'strong' | 'quiet' | 'gap'; readonly text: string }
  | { readonly kind: 'note'; readonly note: Note }

export type PaperWords = string | readonly Inline[]

export type Table = {
  readonly kind: 'table'
  /** Stands above it. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly PaperWords[])[]
  /** How wide the columns are beside each other. */
  readonly widths: readonly number[]
}

export type PaperBlock =
  /** The title is level 1; no level is left out. `code` stands small beside it. */
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3 | 4
      readonly text: string
      readonly code?: string | undefined
      readonly newPage?: true | undefined
    }
  | { readonly kind: 'text'; readonly words: PaperWords; readonly tone?: 'quiet'; readonly leads?: true }
  /** What a person wrote, as they wrote it. */
  | {
      readonly kind: 'answer'
      readonly text: string
      readonly marks?: readonly SaidMark[] | undefined
      readonly note?: Note | undefined
    }
  /** What is not there, in words. */
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly PaperWords[] }
  | Table
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string }

export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const quiet = (text: string): Inline => ({ kind: 'quiet', text })
export const missing = (text: string): Inline => ({ kind: 'gap', text })
export const heading = (level: 2 | 3 | 4, text: string, code?: string): PaperBlock => ({
  kind: 'heading',
  level,
  text,
  code,
})
export const text = (words: PaperWords): PaperBlock => ({ kind: 'text', words })
export const aside = (words: PaperWords): PaperBlock => ({ kind: 'text', words, tone: 'quiet' })

export const runsOf = (words: PaperWords): readonly Inline[] => (typeof words === 'string' ? [words] : words)

/** A paper as a part of a larger one: its title becomes a heading, and every heading in it one level lower. */
export const asPart = ({ title, blocks }: Paper, newPage?: true): PaperBlock[] => [
  { kind: 'heading', level: 2, text: title, newPage },
  ...blocks.map(
    (block): PaperBlock => (block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block),
  ),
]
