import { z } from 'zod'
import { decodeIntent, encodeIntent, type Intent, type Values } from '../../conversation/intent.ts'
import { asideNameFor } from '../../platform/put-aside-name.ts'
import type { Field } from '../../view/view.ts'
import { isPerson } from '../receive/person.ts'

const kinds = z.enum(['text', 'choice', 'choices', 'date', 'time', 'person'])

/** Boxes that stand on a card: what saving them asks for, and which were ticked when it was drawn. */
const boxes = z.object({
  press: z.string().max(40_000),
  ids: z.array(z.string().max(20)).max(30),
  was: z.array(z.string().max(20)).max(30),
})
export type CardBoxes = z.infer<typeof boxes>

/** The channel or group chat that a card is about which stands in somebody's own chat. */
const elsewhere = z.object({
  id: z.string().max(500),
  kind: z.enum(['channel', 'group']),
  name: z.string().max(300),
  thread: z.string().max(300).optional(),
})
export type Elsewhere = z.infer<typeof elsewhere>

/** What an action on a card carries: what it asks for, and how what was filled in is to be read. */
const carried = z.object({
  press: z.string().max(40_000),
  /** Made anew for each drawing of a card, so that the same form sent twice is one. */
  drawn: z.string().max(40),
  fields: z.record(z.string().max(60), kinds).optional(),
  ticks: z.array(z.string().max(20)).max(30).optional(),
  /** Which of `ticks` were ticked when the card was drawn; cards of before do not say. */
  was: z.array(z.string().max(20)).max(30).optional(),
  closes: z.boolean().optional(),
  at: elsewhere.optional(),
  /** Boxes on the same card, so that ticks are kept whatever is pressed. */
  boxes: z.array(boxes).max(30).optional(),
})
export type TeamsActionValue = z.infer<typeof carried>

/** Writes what actions carry; what is too long for a card, or says whose words it holds, is put aside under a name. */
export type TeamsActionWriter = {
  readonly drawn: string
  readonly at?: Elsewhere | undefined
  /** The boxes of the card that is being drawn. */
  readonly boxes?: readonly CardBoxes[]
  readonly write: (intent: Intent) => string
  /** What was put aside, by name: to be kept before the card is sent. */
  readonly aside: ReadonlyMap<string, string>
}

const room = 3_000

/** `nameFrom`: what the name of something put aside is made from. */
export function carrying(
  drawn: string,
  nameFrom = (written: string): string => written,
  at?: Elsewhere,
): TeamsActionWriter {
  const aside = new Map<string, string>()
  return {
    drawn,
    ...(at ? { at } : {}),
    aside,
    write(intent) {
      const written = encodeIntent(intent)
      if (written.length <= room && !written.includes('"author":')) return written
      const name = asideNameFor(nameFrom(written))
      aside.set(name, written)
      return `#${name}`
    },
  }
}

/** What each action of a drawing carries. */
export const ofDrawing = (
  { drawn, at }: TeamsActionWriter,
  { do: does }: Intent,
): Pick<TeamsActionValue, 'drawn' | 'at'> => ({
  drawn,
  ...(at && !ofPeople.has(does) ? { at } : {}),
})

/** What is a person’s own matter wherever it is pressed. */
const ofPeople: ReadonlySet<Intent['do']> = new Set(['forget me', 'dismiss', 'sign', 'read sign-off', 'delegate'])

/** What of ours is in an action's data; undefined where it is none. */
export const readCarried = (data: unknown): TeamsActionValue | undefined =>
  z.object({ mcred: carried }).safeParse(data).data?.mcred

/** The values of a form's fields among an action's data. */
export function valuesIn(
  data: Readonly<Record<string, unknown>>,
  fields: NonNullable<TeamsActionValue['fields']>,
): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, readValue(data[name], kind)]))
}

function readValue(value: unknown, kind: Field['kind']): Values[string] {
  const said = typeof value === 'string' ? value : ''
  switch (kind) {
    case 'text':
    case 'time':
    case 'choice':
      return said
    case 'choices':
      return said.split(',').filter(Boolean)
    case 'date':
      return said || null
    case 'person':
      return readPerson(said)
    default:
      return kind satisfies never
  }
}

const readPerson = (said: string): Values[string] => {
  const at = said.indexOf('|')
  return isPerson(said.slice(0, Math.max(0, at))) ? { id: said.slice(0, at), name: said.slice(at + 1) } : null
}

/** What was done to boxes: only what differs from how they were drawn. */
export type BoxChange = { readonly ticked: readonly string[]; readonly unticked: readonly string[] }

/** Boxes that are ticked otherwise than they were drawn, list by list. */
export const changedIn = (
  data: Readonly<Record<string, unknown>>,
  all: readonly CardBoxes[],
): { written: string; ticked: BoxChange }[] =>
  all.flatMap(({ press, ids, was }) => {
    const ticked = changeOf(data, ids, was)
    return ticked.ticked.length + ticked.unticked.length ? [{ written: press, ticked }] : []
  })

/** What was done to the boxes among an action's data. Where it is not known what was drawn, nothing counts as unticked. */
export function changeOf(
  data: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  was: readonly string[] | undefined,
): BoxChange {
  const isTicked = (id: string): boolean => data[id] === 'true' || data[id] === true
  const there = ids.filter((id) => id in data)
  return {
    ticked: there.filter((id) => isTicked(id) && !was?.includes(id)),
    unticked: there.filter((id) => !isTicked(id) && was?.includes(id)),
  }
}

export const decode = (
  written: string,
  { values, ...ticked }: { values?: Values } & Partial<BoxChange>,
  isOurs = false,
) => decodeIntent(written, { ...(values ? { values } : {}), ...ticked }, isOurs)
