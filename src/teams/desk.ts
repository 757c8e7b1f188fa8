import { randomBytes } from 'node:crypto'
import type { Intent } from '../conversation/intent.ts'
import type { Place } from '../project/ports.ts'
import type { Form, Message } from '../view/view.ts'
import type { Outgoing } from './card.ts'
import { carrying } from './carry.ts'
import type { Files } from './files.ts'
import type { Shelves } from './ports.ts'
import { render, renderForm } from './render.ts'
import type { Rooms } from './rooms.ts'
import type { Shown } from './shown.ts'

/** Everything that is needed to say something in Teams. */
export type Desk = {
  readonly rooms: Rooms
  readonly shown: Shown
  readonly files: Files
  readonly shelves: Pick<Shelves, 'aside'>
  readonly log: (line: string) => void
}

/** How long what did not fit into a card is kept: as long as people scroll back. */
const keptFor = 30 * 86_400_000

/** A message as a card, with what it carries kept and its file handed out. */
export async function prepare(desk: Desk, message: Message<Intent>): Promise<Outgoing> {
  const { view, download } = await desk.files.handOut(message)
  return prepared(desk, (carry) => render(view, carry, download))
}

/** A form as a card, to stand among messages or in a dialog. */
export async function prepareForm(
  desk: Desk,
  form: Form<Intent>,
  place: Place,
  where: 'card' | 'dialog',
): Promise<Outgoing> {
  const members = form.fields.some(({ kind }) => kind === 'person')
    ? await desk.rooms.members(place).catch(() => [])
    : []
  return prepared(desk, (carry) => renderForm(form, carry, members, where))
}

async function prepared(
  desk: Desk,
  rendering: (carry: ReturnType<typeof carrying>) => { message: Outgoing; wrong: string[] },
): Promise<Outgoing> {
  const carry = carrying(randomBytes(9).toString('base64url'))
  const { message, wrong } = rendering(carry)
  if (wrong.length) desk.log(`Teams: a card broke limits: ${wrong.join('; ')}`)
  await Promise.all([...carry.aside].map(([name, written]) => desk.shelves.aside.set(name, written, keptFor)))
  return message
}
