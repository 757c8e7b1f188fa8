import { randomBytes } from 'node:crypto'
import { keptAsideFor, namedBy, type Whose } from '../../conversation/aside.ts'
import type { Intent } from '../../conversation/intent.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import type { Form, Message } from '../../view/view.ts'
import type { Shelves } from '../ports.ts'
import { carrying } from './button-value.ts'
import type { Outgoing } from './card.ts'
import type { Rooms } from './conversations.ts'
import type { Files } from './files.ts'
import type { Shown } from './last-card.ts'
import { render, renderForm } from './render.ts'

/** Everything that is needed to say something in Teams. */
export type Desk = {
  readonly rooms: Rooms
  readonly shown: Shown
  readonly files: Files
  readonly shelves: Pick<Shelves, 'aside'>
  readonly log: (line: string) => void
}

/** A desk at which something is said to somebody. */
export type Counter = Desk & { readonly whose: Whose }

export const counter = (desk: Desk, place: Place, by?: Person): Counter => ({ ...desk, whose: { place, by } })

/** A message as a card, with what it carries kept and its file handed out. */
export async function prepare(desk: Counter, message: Message<Intent>): Promise<Outgoing> {
  const { view, download } = await desk.files.handOut(message, desk.whose)
  return prepared(desk, 'message', (carry) => render(view, carry, download))
}

/** A form as a card, to stand among messages or in a dialog. */
export async function prepareForm(desk: Counter, form: Form<Intent>, where: 'card' | 'dialog'): Promise<Outgoing> {
  const members = form.fields.some(({ kind }) => kind === 'person')
    ? await desk.rooms.members(desk.whose.place).catch(() => [])
    : []
  return prepared(desk, 'form', (carry) => renderForm(form, carry, members, where))
}

async function prepared(
  desk: Counter,
  within: keyof typeof keptAsideFor,
  rendering: (carry: ReturnType<typeof carrying>) => { message: Outgoing; wrong: string[] },
): Promise<Outgoing> {
  const lifetime = keptAsideFor[within]
  const carry = carrying(randomBytes(9).toString('base64url'), (written) => namedBy(written, desk.whose, lifetime))
  const { message, wrong } = rendering(carry)
  if (wrong.length) desk.log(`Teams: a card broke limits: ${wrong.join('; ')}`)
  const keep = ([name, written]: [string, string]) => desk.shelves.aside.set(name, { written, ...desk.whose }, lifetime)
  await Promise.all([...carry.aside].map(keep))
  return message
}
