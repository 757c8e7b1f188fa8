import { localDate, longDay } from '../../calendar/dates.ts'
import type { PageHead } from '../../pages/page.ts'
import type { FoundPassage } from '../../pages/search.ts'
import { briefly, shortened } from '../../view/text.ts'
import type { Block, Text } from '../../view/view.ts'
import type { Context } from '../context.ts'
import { quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** What the institution's own pages say, word for word, with where and how long it is valid; where they only come near, the places with the words that do. */
export function institution({ turn, project }: Context, found: readonly FoundPassage[]): Block<Intent>[] {
  if (!found.length) return []
  const today = localDate(turn.at, project?.zone ?? 'UTC')
  if (isSaid(found))
    return [{ kind: 'text', text: 'Your institution says:' }, ...found.flatMap((one) => quoted(one, today))]
  const pages = new Map(found.map(({ head }) => [head.id, head]))
  const named = (one: FoundPassage): string => (pages.size > 1 ? `${one.head.title}, ` : '')
  return [
    quiet('Your institution’s pages do not say it in these words; it may stand here:'),
    {
      kind: 'list',
      items: found.map((one) => `“${briefly(one.nearest, 160)}” – ${named(one)}${whereIn(one, 1)}`),
    },
    ...[...pages.values()].map((head) => quiet(pageOf(head, today))),
  ]
}

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
    ? validUntil < today
      ? `out of date since ${longDay(validUntil)}`
      : `valid until ${longDay(validUntil)}`
    : `added ${longDay(added)}`
  return [from ? { kind: 'link', text: title, url: from } : title, `${where} · ${valid}`]
}
