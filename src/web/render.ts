import { encodeIntent, type Intent } from '../conversation/intent.ts'
import { pictureAsSvg } from '../picture/svg.ts'
import { citationToOpen } from '../view/citation.ts'
import { fileAsText } from '../view/file.ts'
import { inRow } from '../view/in-row.ts'
import { type SaidMark, saidParts } from '../view/said.ts'
import type { Citation, Form, Message, Picture } from '../view/view.ts'
import type { DrawnForm, DrawnMessage } from './drawn.ts'

/** A message for the page: intents become the strings that a press sends back, pictures become SVG, and a file text. */
export const draw = ({ file, also, brief: _, ...view }: Message<Intent>): DrawnMessage =>
  ({
    ...(written(view) as DrawnMessage),
    ...(file ? { file: fileAsText(file) } : {}),
    ...(also ? { also: fileAsText(also) } : {}),
  }) satisfies DrawnMessage

export const drawForm = (form: Form<Intent>): DrawnForm => written(form) as DrawnForm

function written(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(written)
  if (typeof part !== 'object' || part === null) return part
  if ('kind' in part && part.kind === 'picture' && 'picture' in part)
    return { ...part, picture: undefined, svg: inBothWidths(part.picture as Picture) }
  if ('kind' in part && part.kind === 'citations' && 'citations' in part)
    return { ...part, citations: (part.citations as Citation[]).map(citationToOpen) }
  const said = 'kind' in part && part.kind === 'said' && 'text' in part ? (part as SaidBlock) : undefined
  if (said) return { ...said, marks: undefined, parts: saidParts(said.text, said.marks), by: written(said.by) }
  if ('kind' in part && part.kind === 'choices' && 'choices' in part) {
    const { row, more } = inRow(part.choices as unknown[])
    return { ...part, choices: written(row), ...(more.length ? { more: written(more) } : {}) }
  }
  const entries = Object.entries(part).map(([key, value]) =>
    key === 'intent' ? ['press', encodeIntent(value as Intent)] : [key, written(value)],
  )
  return Object.fromEntries(entries)
}

type SaidBlock = { readonly text: string; readonly marks?: readonly SaidMark[]; readonly by?: unknown }

const inBothWidths = (picture: Picture) => ({
  wide: pictureAsSvg(picture),
  narrow: pictureAsSvg(picture, { narrow: true }),
})
