import { randomBytes } from 'node:crypto'
import type { Intent } from '../../conversation/intent.ts'
import { keptAsideFor, namedBy, type Whose } from '../../conversation/put-aside.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import type { Form, Message } from '../../view/view.ts'
import type { TeamsStores } from '../ports.ts'
import { carrying, type Elsewhere } from './button-value.ts'
import type { Outgoing } from './card.ts'
import type { Conversations } from './conversations.ts'
import type { Files } from './files.ts'
import type { LastCards } from './last-card.ts'
import { type CardRendered, render, renderForm } from './render.ts'

/** Everything that is needed to say something in Teams. */
export type TeamsOutbox = {
  readonly rooms: Conversations
  readonly shown: LastCards
  readonly files: Files
  readonly kvs: Pick<TeamsStores, 'aside' | 'advised'>
  readonly log: (line: string) => void
}

/** A outbox at which something is said to somebody. */
/** `at`: what its cards are about, where they stand in somebody's own chat. */
export type TeamsOutboxFor = TeamsOutbox & { readonly whose: Whose; readonly at?: Elsewhere | undefined }

export const outboxFor = (outbox: TeamsOutbox, place: Place, by?: Person): TeamsOutboxFor => ({
  ...outbox,
  whose: { place, by },
})

/** A message as a card, with what it carries kept and its file handed out. */
export async function prepare(outbox: TeamsOutboxFor, message: Message<Intent>): Promise<Outgoing> {
  const { view, downloads } = await outbox.files.handOut(message, outbox.whose)
  return prepared(outbox, 'message', (carry) => render(view, carry, downloads))
}

/** A form as a card, to stand among messages or in a dialog. */
export async function prepareForm(
  outbox: TeamsOutboxFor,
  form: Form<Intent>,
  where: 'card' | 'dialog',
): Promise<Outgoing> {
  const members = form.fields.some(({ kind }) => kind === 'person')
    ? await outbox.rooms.members(outbox.whose.place).catch(() => [])
    : []
  return prepared(outbox, 'form', (carry) => renderForm(form, carry, { where, members }))
}

async function prepared(
  outbox: TeamsOutboxFor,
  within: keyof typeof keptAsideFor,
  rendering: (carry: ReturnType<typeof carrying>) => CardRendered,
): Promise<Outgoing> {
  const lifetime = keptAsideFor[within]
  const carry = carrying(
    randomBytes(9).toString('base64url'),
    (written) => namedBy(written, outbox.whose, lifetime),
    outbox.at,
  )
  const { message, wrong } = rendering(carry)
  if (wrong.length) outbox.log(`Teams: a card broke limits: ${wrong.join('; ')}`)
  const keep = ([name, written]: [string, string]) => outbox.kvs.aside.set(name, { written, ...outbox.whose }, lifetime)
  await Promise.all([...carry.aside].map(keep))
  return message
}
