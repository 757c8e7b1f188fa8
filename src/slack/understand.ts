import { type KeptAside, writtenIn } from '../conversation/aside.ts'
import type { Intent, Values } from '../conversation/intent.ts'
import { readCommand } from '../conversation/read-command.ts'
import type { Book } from '../conversation/scene.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Dialogues, Place, Shelf } from '../project/ports.ts'
import type { Call } from './calling.ts'
import { asideName, type Carried, readCarried } from './carry.ts'
import type { Heard } from './heard.ts'
import type { Known, People } from './people.ts'
import { namedIn, wordsOf } from './words.ts'

/** What is needed to understand what was heard. */
export type Ears = {
  readonly book: Book
  readonly dialogues: Dialogues
  readonly people: People
  readonly aside: Shelf<KeptAside>
}

export type Understood = { readonly turn: Turn; readonly project?: string | undefined }

/** Who it was and what they mean; undefined where a press carries nothing that is still known. */
export async function understand(
  heard: Heard,
  tenant: string,
  call: Call,
  ears: Ears,
): Promise<Understood | undefined> {
  const who = (id: string, called?: string): Promise<Known> => ears.people(call, tenant, id, called)
  const [person, carried] = await Promise.all([who(heard.user, heard.called), meaning(heard, tenant, who, ears)])
  if (!carried) return undefined
  const { ground } = heard
  const place: Place = { platform: 'slack', tenant, id: carried.channel ?? ground.channel }
  if (!place.id) return undefined
  const at = (ref: { id: string; thread: string }) => ({ place, ...ref })
  return {
    project: carried.project,
    turn: {
      delivery: heard.delivery,
      at: heard.at,
      by: { platform: 'slack', tenant, id: heard.user },
      ...person,
      place,
      placeName: ground.name,
      placeKind: ground.kind,
      ...(ground.thread ? { thread: ground.thread } : {}),
      ...(heard.message ? { message: at(heard.message) } : {}),
      ...(ground.card ? { card: at(ground.card) } : {}),
      ...(ground.source ? { source: ground.source } : {}),
      canOpen: heard.trigger !== undefined,
      intent: carried.intent,
    },
  }
}

type Who = (id: string, called?: string) => Promise<Known>

async function meaning({ meant, ground }: Heard, tenant: string, who: Who, ears: Ears): Promise<Carried | undefined> {
  switch (meant.by) {
    case 'intent':
      return { intent: meant.intent }
    case 'pressing':
      return named(await pressed(meant.written, meant.added, ears.aside), who)
    case 'words':
      return { intent: readCommand(await plainly(meant.text, who), meant.spoken, ears.book) }
    case 'editing':
      return { intent: { do: 'revise', message: meant.message, text: await plainly(meant.text, who) } }
    case 'recording':
      return {
        intent: {
          do: 'record',
          text: (await plainly(meant.text, who)).replace(/<@[^|>]+\|([^>]*)>/g, '@$1').slice(0, 10_000),
        },
      }
    case 'saying': {
      const text = await plainly(meant.text, who)
      const said: Intent = { do: 'say', text }
      if (
        ground.kind !== 'personal' ||
        (await isAsked({ platform: 'slack', tenant, id: ground.channel }, ground.thread, ears))
      )
        return { intent: said }
      return { intent: readCommand(text, 'mention', ears.book) }
    }
    default:
      return meant satisfies never
  }
}

/** In a personal chat everything is addressed to us, except the answer to a question that stands open in the thread. */
async function isAsked(place: Place, thread: string | undefined, { dialogues }: Ears): Promise<boolean> {
  const openings = thread ? await dialogues.openings(place, thread) : []
  return Boolean(openings.at(-1)?.item)
}

async function pressed(
  written: string,
  added: { values?: unknown; ticked?: unknown },
  aside: Shelf<KeptAside>,
): Promise<Carried | undefined> {
  const name = asideName(written)
  const whole = name ? writtenIn(await aside.get(name)) : written
  return whole === undefined ? undefined : readCarried(whole, added)
}

/** People chosen in a form come without their names. */
async function named(carried: Carried | undefined, who: Who): Promise<Carried | undefined> {
  if (!carried || !('values' in carried.intent) || !carried.intent.values) return carried
  const values: Values = {}
  for (const [name, value] of Object.entries(carried.intent.values))
    values[name] =
      value && typeof value === 'object' && 'id' in value ? { id: value.id, name: (await who(value.id)).name } : value
  return { ...carried, intent: { ...carried.intent, values } }
}

async function plainly(text: string, who: Who): Promise<string> {
  const ids = namedIn(text)
  const names = new Map(await Promise.all(ids.map(async (id) => [id, (await who(id)).name] as const)))
  return wordsOf(text, names)
}
