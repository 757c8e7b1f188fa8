import type { Intent } from '../conversation/intent.ts'
import type { Shelf } from '../project/ports.ts'
import type { Form, Message, Picture } from '../view/view.ts'
import type { Hand } from './blocks.ts'
import type { Call } from './calling.ts'
import { type About, carrying } from './carry.ts'
import { renderForm } from './form.ts'
import type { Ground } from './heard.ts'
import { breaches } from './limits.ts'
import { writeKept } from './read-submission.ts'
import { type Rendered, render } from './render.ts'
import type { Respond } from './respond.ts'

/** Everything that is needed to say something in one workspace. */
export type Desk = {
  readonly call: Call
  /** The organisation of the workspace, where it belongs to one. */
  readonly enterprise: string | undefined
  readonly respond: Respond
  readonly aside: Shelf<string>
  readonly now: () => number
  readonly log: (line: string) => void
  /** A picture as PNG; undefined where it cannot be drawn. */
  readonly draw: (picture: Picture) => Promise<Uint8Array | undefined>
}

/** How long what did not fit into a button is kept: as long as people scroll back. */
const keptFor = 30 * 86_400_000

/** Renders with the limits checked, and puts aside what did not fit, before anything is sent. */
export async function prepare(desk: Desk, view: Message<Intent>, about?: About): Promise<Rendered> {
  return prepared(desk, about, (hand) => {
    const rendered = render(view, hand)
    const wrong = breaches(rendered, 'message')
    if (wrong.length) desk.log(`Slack: a message broke limits and went as text: ${wrong.join('; ')}`)
    return wrong.length ? { ...rendered, blocks: [] } : rendered
  })
}

/** A form as a modal that remembers where it was opened. */
export const prepareForm = (desk: Desk, form: Form<Intent>, ground: Ground) =>
  prepared(desk, undefined, (hand) => {
    const { files: _, ...source } = ground.source ?? {}
    const small = JSON.stringify(ground).length > 1500 ? { ...ground, source } : ground
    const room = 2900 - JSON.stringify(small).length
    const carried = hand.carry.write({ intent: form.intent }, room / 1.3)
    return renderForm(form, writeKept(carried, small), hand)
  })

export async function prepared<T>(desk: Desk, about: About | undefined, rendering: (hand: Hand) => T): Promise<T> {
  const carry = carrying(about)
  const rendered = rendering({ carry, revision: desk.now().toString(36) })
  await Promise.all([...carry.aside].map(([name, written]) => desk.aside.set(name, written, keptFor)))
  return rendered
}
