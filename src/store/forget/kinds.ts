import { z } from 'zod'
import { type Person, personKey, samePerson } from '../../project/entry.ts'
import type { KvKind } from '../../project/kinds.ts'
import { storedPlace as place } from '../../project/place.ts'
import { type Place, placeKey } from '../../project/ports.ts'
import type { StoredRow } from '../backend.ts'
import { part } from '../keys.ts'
import { parsed, readAs } from '../read-value.ts'

/** Who or what is being forgotten, as rows are asked about it. */
export type Going = {
  readonly project?: string
  readonly person?: Person
  /** Whether the place is one of the project's, and no other's by now. */
  readonly isPlace: (place: string) => boolean
  /** Whether the project ever lived there, or it is a chat of the same tenants that has no project: there people talk about any. */
  readonly isNear: (place: string, tenant?: string) => boolean
}

type Goes = (row: StoredRow, going: Going) => boolean
/** `stays`: it holds nobody's words or names. `by its keeper`: whoever reads and writes it sees to it. */
type ForgetRule = 'stays' | 'by its keeper' | Goes

/** Kinds that are no key-value store: their first key part and who keeps them. */
type OtherKind =
  | 'agreed'
  | 'claim'
  | 'copied'
  | 'dialogue'
  | 'feedback'
  | 'journal'
  | 'lives'
  | 'place'
  | 'schema'
  | 'talk'
  | 'tombstone'

/** A part of the row's key, counted from the end where the number is below 0. */
const at = ({ key }: StoredRow, n: number): string => key.split('/').at(n) ?? ''

/** The key part of a place, as `isPlace` and `isNear` are asked for it. */
export const placePart = (place: Place): string => part(placeKey(place))
/** Where places of one tenant are: what their keys begin with. */
export const tenantOf = ({ platform, tenant }: Place): string => `${platform}:${encodeURIComponent(tenant)}`

const slackPlace = (tenant: string, id: string): string => placePart({ platform: 'slack', tenant, id })

const teamsPlace = (tenant: string, id: string): string =>
  placePart({ platform: 'teams', tenant: decodeURIComponent(tenant), id: decodeURIComponent(id) })

/** A long key is hashed and tells no tenant. */
const tenantIn = (place: string): string | undefined =>
  place.startsWith('~') ? undefined : decodeURIComponent(place).split(':').slice(0, 2).join(':')

const isNearTalk: Goes = (row, { isNear }) => isNear(at(row, 1), tenantIn(at(row, 1)))

/** What earlier versions kept does not say whose it was, and so goes with anybody whose tenant it may be of. */
const isTalkOf: Goes = (row, going) => {
  const by = readAs(noted, row.value)?.by
  const tenant = tenantIn(at(row, 1))
  return (
    isNearTalk(row, going) || (by ? same(by, going) : !tenant || (!!going.person && tenant === tenantOf(going.person)))
  )
}

const ofProject = z.object({ project: z.string() })

/** The project that a row names, where it names one. */
export function projectIn(row: StoredRow): string | undefined {
  const kind = at(row, 0)
  if (kind === 'replan') return decodeURIComponent(at(row, -1))
  if (kind === 'nudge') return at(row, 1) === 'person' ? decodeURIComponent(at(row, 3)) : undefined
  const value = parsed(row.value)
  if (kind?.endsWith('-chosen')) return typeof value === 'string' ? value : undefined
  return ofProject.safeParse(value).data?.project
}

const isOf: Goes = (row, { project }) => project !== undefined && projectIn(row) === project

const same = (one: Person | undefined, { person }: Going): boolean =>
  one !== undefined && person !== undefined && samePerson(one, person)

const noted = z.object({ by: place })
const isBy: Goes = ({ value }, going) => same(readAs(noted, value)?.by, going)

/** A turn that waits. The one that does the forgetting is crossed off when it is answered. */
const waiting = z.object({ turn: z.object({ place, by: place, intent: z.object({ do: z.string() }) }) })
const waitingIn = ({ value }: StoredRow) => {
  const turn = readAs(waiting, value)?.turn
  return turn && !turn.intent.do.startsWith('forget') ? turn : undefined
}
const isTurnOf: Goes = (row, going) => {
  const turn = waitingIn(row)
  return turn !== undefined && (going.isPlace(placePart(turn.place)) || isOf(row, going))
}
/** A turn of theirs, or one that carries their words or names them. */
const isTurnBy: Goes = (row, going) => {
  const turn = waitingIn(row)
  return turn !== undefined && (same(turn.by, going) || holdsThem(row, going))
}

/** What earlier versions put aside says neither where nor by whom, and so goes with the first that it may belong to. */
const aside = z.object({ place, by: place.optional() })
const isAsideNear: Goes = ({ value }, { isNear }) => {
  const kept = readAs(aside, value)
  return kept ? isNear(placePart(kept.place), tenantOf(kept.place)) : isNear('')
}
/** What holds their id, as the author of words does, goes too, wherever it was put aside. */
const isAsideOf: Goes = (row, going) =>
  same(readAs(aside, row.value)?.by, going) || holdsThem(row, going) || isAsideNear(row, going)

/** Perhaps within a text that is itself written as JSON. */
const holdsThem: Goes = ({ value }, { person }) =>
  person !== undefined && value.replaceAll('\\', '').includes(JSON.stringify(person.id))

const isSlackPerson: Goes = (row, { person }) =>
  person?.platform === 'slack' && at(row, 1) === person.tenant && at(row, 2) === person.id
const isTeamsPerson: Goes = (row, { person }) =>
  person?.platform === 'teams' &&
  row.key.endsWith(`/${encodeURIComponent(person.tenant)}/${encodeURIComponent(person.id)}`)

/**
 * Every kind of row that a store may have, by the first part of its key: what goes with a project, and what with a person.
 * A key-value store that does not stand here cannot be opened; a test holds the table against a store that was lived in.
 */
export const kinds: Readonly<
  Record<KvKind | OtherKind, { readonly project: ForgetRule; readonly person: ForgetRule }>
> = {
  journal: { project: 'by its keeper', person: 'by its keeper' },
  /** The id of a project that was deleted. */
  tombstone: { project: 'stays', person: 'stays' },
  place: { project: 'by its keeper', person: 'stays' },
  lives: { project: 'by its keeper', person: 'stays' },
  /** Which question was asked where: ids alone. */
  dialogue: { project: (row, going) => isOf(row, going) || going.isPlace(at(row, 1)), person: 'stays' },
  talk: { project: isNearTalk, person: isTalkOf },
  /** Kept with the project, or with the place while that had none. */
  feedback: {
    project: (row, going) => at(row, 1) === part(going.project ?? '') || going.isPlace(at(row, 1)),
    person: isBy,
  },
  /** Deliveries that were answered, by the platform's id of each. */
  claim: { project: 'stays', person: 'stays' },
  /** Which rows two stores had alike when one was copied: in the second store, and by their keys alone. */
  agreed: { project: 'stays', person: 'stays' },
  copied: { project: 'stays', person: 'stays' },
  /** One row: the shape of all that is kept. */
  schema: { project: 'stays', person: 'stays' },

  /** Where cards stand, what of a project each shows (by ids alone), and whom it is for, where it is for one. */
  card: { project: isOf, person: holdsThem },
  /** Codes to join with, for an hour, with who made each. */
  code: { project: isOf, person: holdsThem },
  /** An institution's blank form: a project's own goes with it. It does not say who gave it. */
  form: { project: isOf, person: 'stays' },
  /** What was found in files that people gave, for a week. It goes with whoever gave the file; the file itself is never kept. */
  import: { project: isOf, person: (row, going) => isBy(row, going) || holdsThem(row, going) },
  /** Places that ask to join. */
  joining: { project: isOf, person: 'by its keeper' },
  later: { project: isTurnOf, person: isTurnBy },
  /** Numbers of tokens. */
  'model-spent': { project: 'stays', person: 'stays' },
  /** What is still to be told, for a week at most; that a project is deleted too. What quotes records goes with anybody's, and is asked again by the week's reminder. */
  notice: { project: isOf, person: (row, going) => holdsThem(row, going) || projectIn(row) !== undefined },
  /** The institution's own pages, added and taken out by whoever runs mcred. */
  page: { project: 'stays', person: 'stays' },
  pages: { project: 'stays', person: 'stays' },
  plan: { project: isOf, person: 'stays' },
  /** What was shown last, for a day. */
  recall: { project: isOf, person: (row, going) => isBy(row, going) || holdsThem(row, going) },
  /** Projects whose cards are to be put right. */
  redraw: { project: isOf, person: 'stays' },
  replan: { project: isOf, person: 'stays' },
  nudge: {
    project: (row, going) => going.isPlace(part(at(row, 1))) || isOf(row, going),
    person: (row, { person }) => person !== undefined && at(row, 1) === 'person' && at(row, 2) === personKey(person),
  },
  web: { project: 'by its keeper', person: 'by its keeper' },
  /** Under which id a page's delivery was posted. */
  'web-delivery': { project: 'stays', person: 'stays' },
  'web-inbox': { project: isTurnOf, person: isTurnBy },

  'slack-aside': { project: isAsideNear, person: isAsideOf },
  'slack-inbox': { project: isTurnOf, person: isTurnBy },
  'slack-whereabouts': {
    project: (row, going) => going.isPlace(slackPlace(at(row, 1), at(row, 3))),
    person: isSlackPerson,
  },
  /** Each person's chat with us. */
  'slack-chats': { project: 'stays', person: isSlackPerson },
  /** Group chats that we were heard in. */
  'slack-groups': { project: 'stays', person: 'stays' },
  'slack-chosen': { project: isOf, person: 'stays' },
  'slack-presses': { project: 'stays', person: isSlackPerson },
  'slack-threads': { project: (row, going) => going.isPlace(slackPlace(at(row, 1), at(row, 2))), person: 'stays' },
  /** Channels that were welcomed. */
  'slack-welcomed': { project: 'stays', person: 'stays' },
  /** The tokens of workspaces, sealed, with the id of whoever installed the app. */
  'slack-installations': { project: 'stays', person: 'stays' },
  /** When a workspace took the app out. */
  'slack-departed': { project: 'stays', person: 'stays' },

  'teams-aside': { project: isAsideNear, person: isAsideOf },
  'teams-files': { project: isAsideNear, person: isAsideOf },
  'teams-inbox': { project: isTurnOf, person: isTurnBy },
  'teams-advised': { project: 'stays', person: isTeamsPerson },
  'teams-guests': { project: 'stays', person: isTeamsPerson },
  'teams-chats': { project: 'stays', person: isTeamsPerson },
  'teams-chosen': { project: isOf, person: 'stays' },
  'teams-whereabouts': {
    project: (row, going) => going.isPlace(teamsPlace(at(row, 1), at(row, 3))),
    person: (row, { person }) =>
      person?.platform === 'teams' &&
      at(row, 1) === encodeURIComponent(person.tenant) &&
      at(row, 2) === encodeURIComponent(person.id),
  },
  /** How a conversation is reached: without it nobody could be answered there. */
  'teams-references': { project: 'stays', person: 'stays' },
}
