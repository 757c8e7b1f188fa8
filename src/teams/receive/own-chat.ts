import type { Intent } from '../../conversation/intent.ts'
import type { Ports } from '../../conversation/ports.ts'
import { insteadOf } from '../../conversation/project/choose-project.ts'
import { type Subject, subjectOf } from '../../conversation/project/subject.ts'
import type { IsIn, Mine, TakingPart } from '../../conversation/project/taking-part.ts'
import type { Turn } from '../../conversation/turn.ts'
import { Refused } from '../../platform/call-errors.ts'
import { inTime } from '../../platform/in-time.ts'
import type { Person } from '../../project/entry.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Message, Span } from '../../view/view.ts'
import { type Conversations, Unreachable } from '../send/conversations.ts'
import type { References } from '../send/references.ts'

/** What is known of the projects of somebody who has a chat of their own with us. */
export type OwnChats = {
  readonly ports: Ports
  readonly taking: TakingPart
  readonly chosen: KeyValueStore<string>
  readonly rooms: Pick<Conversations, 'member' | 'ownChat'>
  readonly references: Pick<References, 'of'>
}

/** The project that a chat of one person is about. */
export const subjectIn = (turn: Turn, chats: OwnChats): Promise<Subject | undefined> =>
  subjectOf(turn, { ...chats, mine: () => mineOf(turn.by, chats) })

/** What they are shown instead where it is about no one project. */
export async function shownInstead(
  subject: Subject | undefined,
  { by, at, intent }: Pick<Turn, 'by' | 'at' | 'intent'>,
  chats: OwnChats,
): Promise<Message<Intent> | undefined> {
  const names = typeof subject === 'object' && 'mine' in subject ? await namesOf(subject.mine, chats) : new Map()
  const whereOf = (places: readonly Place[]): Span[] =>
    places.flatMap(({ id }, n): Span[] => [
      ...(n ? [', '] : []),
      names.get(id) ?? { kind: 'place', id, name: 'a chat' },
    ])
  return insteadOf(subject, intent, { person: by, now: at, catalog: chats.ports, whereOf })
}

/** The first words in somebody's own chat: their projects, where they take part in any. */
export async function firstWords(by: Person, at: number, chats: OwnChats): Promise<Message<Intent>> {
  const subject = { mine: await mineOf(by, chats), chosen: undefined }
  return (await shownInstead(subject, { by, at, intent: { do: 'home' } }, chats)) as Message<Intent>
}

const mineOf = (person: Person, { taking, rooms }: OwnChats): Promise<Mine> => taking.of(person, isIn(person, rooms))

/** Whether Teams says that a person is in a conversation that we are in too. */
const isIn =
  (person: Person, rooms: OwnChats['rooms']): IsIn =>
  async (place) => {
    const asked = rooms.member(place, person.id).then(
      (found) => (found ? 'yes' : 'no'),
      (fault) => (isGone(fault) ? 'no' : 'unsure'),
    )
    return (await inTime(asked, patience)) ?? 'unsure'
  }

const patience = 1_500

const isGone = (fault: unknown): boolean =>
  fault instanceof Unreachable || (fault instanceof Refused && fault.status === 404)

async function namesOf({ projects }: Mine, { references }: OwnChats): Promise<Map<string, Span>> {
  const places = projects.flatMap(({ places: all }) => all)
  const named = await Promise.all(
    places.map(async (place) => [place.id, nameOf(place, await references.of(place))] as const),
  )
  return new Map(named)
}

function nameOf({ id }: Place, known: Awaited<ReturnType<References['of']>>): Span {
  if (known?.kind === 'personal') return 'your chat with me'
  return { kind: 'place', id, name: known?.name ?? (known?.kind === 'channel' ? 'a channel' : 'a group chat') }
}
