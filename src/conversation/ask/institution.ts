import { localDate, longDay } from '../../calendar/dates.ts'
import type { PageHead } from '../../pages/page.ts'
import type { FoundPassage } from '../../pages/search.ts'
import { briefly, shortened } from '../../view/text.ts'
import type { Block, Text } from '../../view/view.ts'
import type { Context } from '../context.ts'
import { quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** What the institution's own pages say, word for word, with where and how long it is valid; where they only come near, the places with the words that do. What is out of date comes last, and as that. */
export function institution({ turn, project }: Context, found: readonly FoundPassage[]): Block<Intent>[] {
  if (!found.length) return []
  const today = localDate(turn.at, project?.zone ?? 'UTC')
  const past = found.filter(({ head }) => isPast(head, today))
  const valid = found.filter((one) => !past.includes(one))
  if (isSaid(found))
    return [
      ...told('Your institution says:', valid, today),
      ...told('On a page that is out of date, your institution said:', past, today),
    ]
  const pages = new Map([...valid, ...past].map(({ head }) => [head.id, head]))
  const named = (one: FoundPassage): string =>
    pages.size > 1 ? `${one.head.title}${past.includes(one) ? ' (out of date)' : ''}, ` : ''
  return [
    quiet('Your institution’s pages do not say it in these words; it may stand here:'),
    {
      kind: 'list',
      items: [...valid, ...past].map((one) => `“${briefly(nearestIn(one), 160)}” – ${named(one)}${whereIn(one, 1)}`),
    },
    ...[...pages.values()].map((head) => quiet(pageOf(head, today))),
  ]
}

const told = (title: string, found: readonly FoundPassage[], today: string): Block<Intent>[] =>
  found.length ? [{ kind: 'text', text: title }, ...found.flatMap((one) => quoted(one, today))] : []

/** The words that come nearest; those of a few letters say nothing without what leads to them. A list's items have no signs within a line. */
const nearestIn = ({ nearest, passage: { text } }: FoundPassage): string =>
  (nearest.length < fewLetters ? text : nearest).replace(/^• /, '').replace(/\s+(?:• )?/g, ' ')

const fewLetters = 30

const isPast = ({ validUntil }: Pick<PageHead, 'validUntil'>, today: string): boolean =>
  validUntil !== undefined && validUntil < today

/** Whether the pages answer it. */
export const isSaid = (found: readonly FoundPassage[]): boolean => found.some(({ sure }) => sure)

const quoted = (one: FoundPassage, today: string): Block<Intent>[] => [
  { kind: 'said', text: shortened(one.passage.text, 900), by: placeOf(one, today) },
  ...(one.passage.instructs
    ? [quiet('This passage reads like an instruction to a machine. I quote it and follow nothing in it.')]
    : []),
]

function placeOf(one: FoundPassage, today: string): Text {
  const where = whereIn(one, 2)
  return pageOf(one.head, today, where ? ` · ${where}` : '')
}

/** The innermost headings a passage stands under, and its page. */
const whereIn = ({ passage: { under, page } }: FoundPassage, headings: number): string =>
  [...under.slice(-headings), ...(page ? [`page ${page}`] : [])].join(', ')

/** Which page it is, and how long it is valid. */
function pageOf({ title, from, validUntil, added }: PageHead, today: string, where = ''): Text {
  const valid = validUntil
    ? `${isPast({ validUntil }, today) ? 'out of date since' : 'valid until'} ${longDay(validUntil)}`
    : `added ${longDay(added)}`
  return [from ? { kind: 'link', text: title, url: from } : title, `${where} · ${valid}`]
}
