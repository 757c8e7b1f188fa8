import type { Format, PaperKind } from '../../../paper/choices.ts'
import { bounds, inWords } from '../../../toolkit/bounds.ts'
import type { IntentOf } from '../../intent.ts'

/** "paper", "paper advert as markdown", "paper template 4", "paper without names", "paper changes 3F9A21C7". */
export function readPaper(rest: string): IntentOf<'paper' | 'changed'> | undefined {
  const mark = /^changes?(?: since)? ([0-9a-f]{8})$/i.exec(rest)?.[1]
  if (mark) return { do: 'changed', mark: mark.toUpperCase() }
  const [bare, look] = apart(rest)
  const which = kindIn.find(([words]) => words.test(bare))?.[1]
  if (which) return { do: 'paper', ...(which === 'committee' ? {} : { which }), ...look }
  const template = Number(/^templates? 0?(\d)$/i.exec(bare)?.[1])
  return template >= 1 && template <= bounds.templates
    ? { do: 'paper', which: 'templates', template, ...look }
    : undefined
}

/** "export word", "export html": what is handed out in that form is the paper. */
export function readExport(rest: string): IntentOf<'paper'> | undefined {
  const format = handedOut.find(([words]) => words.test(rest))?.[1]
  return format && { do: 'paper', ...(format === 'word' ? {} : { format }) }
}

const handedOut: readonly [RegExp, Format][] = [
  [/^(?:(?:as|to|in) )?(?:a )?(?:word|docx?)(?: file| document)?$/i, 'word'],
  [/^(?:(?:as|to|in) )?(?:an? )?(?:html|web ?page)$/i, 'html'],
]

/** The paper that is asked for in plain words: the one for the committee, unless another is named. */
export function paperIn(said: string): IntentOf<'paper'> {
  const which = namedIn.find(([words]) => words.test(said))?.[1]
  return { do: 'paper', ...(which ? { which } : {}), ...apart(said)[1] }
}

type PaperLook = Pick<IntentOf<'paper'>, 'format' | 'names' | 'pdf'>

const kindIn: readonly [RegExp, PaperKind][] = [
  [/^(?:(?:for )?(?:the |a )?committee)?$/i, 'committee'],
  [/^(?:for )?(?:the |an )?advert$/i, 'advert'],
  [new RegExp(`^(?:all )?(?:the )?(?:${inWords(bounds.templates)} )?templates$`, 'i'), 'templates'],
  [/^(?:summary|one page)$/i, 'summary'],
]

const namedIn: readonly [RegExp, PaperKind][] = [
  [/\badvert(?:isement)?\b/i, 'advert'],
  [/\btemplates\b/i, 'templates'],
  [/\bone[- ]pager?\b|\bon one page\b/i, 'summary'],
]

const formatIn: readonly [RegExp, Format][] = [
  [/\bas (?:an )?(?:html|a web ?page)\b/i, 'html'],
  [/\bas (?:a )?(?:markdown|md|text)\b/i, 'markdown'],
  [/\b(?:as|in) (?:a )?word(?: (?:file|document))?\b/i, 'word'],
]
const asPdf = /\b(?:as|in) (?:an? )?pdf\b/i
const nameless = /\bwithout (?:any )?names\b/i

/** What the paper is, and how it is to look, apart. */
function apart(text: string): [bare: string, look: PaperLook] {
  const format = formatIn.find(([words]) => words.test(text))
  const bare = [format?.[0], nameless, asPdf].reduce((left, words) => (words ? left.replace(words, ' ') : left), text)
  const look = {
    ...(format && format[1] !== 'word' ? { format: format[1] } : {}),
    ...(nameless.test(text) ? { names: false } : {}),
    ...(/\bpdf\b/i.test(text) ? { pdf: true as const } : {}),
  }
  return [bare.replace(/\s+/g, ' ').trim(), look]
}
