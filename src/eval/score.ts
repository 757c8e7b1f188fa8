import { z } from 'zod'
import type { ReadingOut } from './reading-out.ts'

/** A line whose wish is known. */
export const knownLine = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  said: z.string(),
  wants: z.string(),
  where: z.string(),
  open: z.string().nullish(),
  details: z.looseObject({}).nullish(),
})
export type KnownLine = z.infer<typeof knownLine>
export type Scored = { readonly known: KnownLine; readonly out: ReadingOut; readonly ms: number }

/** Whether what was wanted stands at the first place. An answer said in its own thread may be called either. */
export const isRight = ({ known, out }: Pick<Scored, 'known' | 'out'>): boolean => same(known.wants, out.wants)

const same = (one: string, other: string): boolean => alike(one) === alike(other)
const alike = (wish: string): string => (wish === 'say' ? 'answer' : wish)

const isAmongThree = ({ known, out }: Scored): boolean =>
  [out.wants, ...out.others].some((wish) => same(known.wants, wish))

/** Acted on rightly, or asked back with what was meant among the buttons. */
const isHelped = (one: Scored): boolean =>
  one.out.does === 'asks' || one.out.does === 'confirms' ? isAmongThree(one) : isRight(one)

/** The figures of lines, by name; a share is of 1. */
export function figuresOf(all: readonly Scored[]): Record<string, number | string> {
  const of = (...wants: string[]) => all.filter(({ known }) => wants.includes(known.wants))
  const wishes = all.filter(({ known }) => !['say', 'none', 'chat', 'ask'].includes(known.wants))
  const asked = all.filter(({ out }) => out.does === 'asks')
  const words = new Set(['say', 'none', 'chat', 'ask', 'answer'])
  return {
    lines: all.length,
    'wishes at the first place': share(wishes, isRight),
    'wishes among three': share(wishes, isAmongThree),
    'all at the first place': share(all, isRight),
    'all among three': share(all, isAmongThree),
    'acted on or asked back rightly': share(all, isHelped),
    'asked back': share(all, ({ out }) => out.does === 'asks'),
    'first button right': share(asked, isRight),
    'slots right': slotShare(wishes),
    'further wishes read': share(
      all.filter(isRight).flatMap((one) => furtherOf(one)),
      ({ isRead }) => isRead,
    ),
    'questions taken for wishes': share(of('ask'), ({ out }) => !words.has(out.wants) && out.does !== 'asks'),
    'wishes taken for questions': share(wishes, ({ out }) => out.wants === 'ask' && out.does !== 'asks'),
    'answers kept word for word': share(of('say'), ({ out }) => out.does === 'recorded'),
    'talk recorded as an answer': share(of('none'), ({ out }) => out.does === 'recorded'),
    'ms a line, middle': middle(all.map(({ ms }) => ms)),
    'ms a line, at most': Math.max(...all.map(({ ms }) => ms)),
  }
}

/** How often a reading of at least that confidence is right. */
export const curveOf = (all: readonly Scored[]): { least: number; share: number; right: number }[] =>
  [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
    const sure = all.filter(({ out }) => out.confidence >= least)
    return { least, share: sure.length / all.length, right: share(sure, isRight) }
  })

/** Each wish with how many lines it has and how many are right, worst first. */
export function byWish(all: readonly Scored[]): { wish: string; right: number; lines: number }[] {
  const wishes = [...new Set(all.map(({ known }) => known.wants))]
  return wishes
    .map((wish) => {
      const own = all.filter(({ known }) => known.wants === wish)
      return { wish, right: own.filter(isRight).length, lines: own.length }
    })
    .sort((a, b) => a.right / a.lines - b.right / b.lines)
}

const share = <T>(some: readonly T[], is: (one: T) => boolean): number =>
  some.length ? some.filter(is).length / some.length : Number.NaN

const middle = (some: readonly number[]): number =>
  [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN

/** Of the details that are known of rightly understood wishes, how many were read. */
function slotShare(all: readonly Scored[]): number {
  return share(
    all.filter(isRight).flatMap((one) => slotsOf(one).map((slot) => ({ ...one, ...slot }))),
    ({ isRead }) => isRead,
  )
}

/** The wishes that a line says after its first, and whether each was read. */
export function furtherOf({ known, out }: Pick<Scored, 'known' | 'out'>): { wants: string; isRead: boolean }[] {
  const wanted = further.parse(known.details?.['also'])
  const read = further.parse(out.details['also'])
  return wanted.map(({ wants }) => ({ wants, isRead: read.some((one) => same(one.wants, wants)) }))
}

const further = z.array(z.object({ wants: z.string() })).catch([])

/** What a line says besides its wish, and whether that was read. Pointers count where they point to what is open, or are told as such. */
export function slotsOf({ known, out }: Pick<Scored, 'known' | 'out'>): { slot: string; isRead: boolean }[] {
  return Object.entries(known.details ?? {}).flatMap(([slot, wanted]) =>
    slot === 'also' || slot === 'open' || slot === 'question' || slot === 'act' || wanted === null || wanted === ''
      ? []
      : [{ slot, isRead: isSame(slot, { wanted, read: readSlot(slot, out.details) }, known) }],
  )
}

const readSlot = (slot: string, details: ReadingOut['details']): unknown =>
  details[slot] ??
  (slot === 'who'
    ? details['to']
    : slot === 'to'
      ? details['who']
      : slot === 'add' || slot === 'remove'
        ? details['phases']
        : undefined)

type Compared = { readonly wanted: unknown; readonly read: unknown }

function isSame(slot: string, { wanted, read }: Compared, { open }: KnownLine): boolean {
  if (slot === 'item' && wanted === 'it')
    return read === 'it' || (open !== undefined && read === open) || read === undefined
  if (Array.isArray(wanted))
    return Array.isArray(read) && wanted.map(plain).sort().join() === read.map(plain).sort().join()
  return plain(wanted) === plain(read)
}

const plain = (value: unknown): string =>
  String(value ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an|on|at|that|for|until|till|by|because) /, '')
    .replace(/^0(?=\d$)/, '')
    .replace(/[\s.,;:!?"'“”‘’@]+/g, ' ')
    .trim()
