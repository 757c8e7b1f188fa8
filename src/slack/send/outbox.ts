import type { Intent } from '../../conversation/intent.ts'
import { type KeptAside, keptAsideFor, namedBy, type Whose } from '../../conversation/put-aside.ts'
import type { Person } from '../../project/entry.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Form, Message } from '../../view/view.ts'
import type { Ground } from '../receive/event.ts'
import { writeKept } from '../receive/read/read-submission.ts'
import type { RenderContext } from './blocks.ts'
import { type AboutIntent, carrying } from './button-value.ts'
import { renderForm } from './form.ts'
import { breaches } from './limits.ts'
import { type Drawing, picturesOf } from './pictures.ts'
import { type Rendered, render } from './render.ts'
import type { Respond } from './respond.ts'

/** Everything that is needed to say something in one workspace. */
export type SlackOutbox = Drawing & {
  readonly tenant: string
  /** The organisation of the workspace, where it belongs to one. */
  readonly enterprise: string | undefined
  readonly respond: Respond
  /** Fetches a file of the workspace. */
  readonly download: (url: string) => Promise<Uint8Array | 'too large' | undefined>
  readonly aside: KeyValueStore<KeptAside>
  readonly now: () => number
  readonly log: (line: string) => void
}

/** A outbox at which something is said to somebody. */
export type SlackOutboxFor = SlackOutbox & { readonly whose: Whose }

export const outboxFor = (outbox: SlackOutbox, place: Place, by?: Person): SlackOutboxFor => ({
  ...outbox,
  whose: { place, by },
})

/** Renders with the limits checked, and puts aside what did not fit, before anything is sent. */
export async function prepare(outbox: SlackOutboxFor, view: Message<Intent>, about?: AboutIntent): Promise<Rendered> {
  const pictures = await picturesOf(view, outbox)
  const shown = await written(outbox, view, { about, pictures })
  const inLetters = async () => (await written(outbox, view, { about, pictures: new Map() })).blocks
  return pictures.size ? { ...shown, inLetters } : shown
}

type Writing = { readonly about: AboutIntent | undefined; readonly pictures: RenderContext['pictures'] }

function written(outbox: SlackOutboxFor, view: Message<Intent>, { about, pictures }: Writing): Promise<Rendered> {
  return prepared(outbox, { about, in: 'message', pictures }, (rendering) => {
    const rendered = render(view, rendering)
    const wrong = breaches(rendered, 'message')
    if (wrong.length) outbox.log(`Slack: a message broke limits and went as text: ${wrong.join('; ')}`)
    return wrong.length ? { ...rendered, blocks: [] } : rendered
  })
}

/** A form as a modal that remembers where it was opened. */
export const prepareForm = (outbox: SlackOutboxFor, form: Form<Intent>, ground: Ground) =>
  prepared(outbox, { in: 'form' }, (rendering) => {
    const { files: _, ...source } = ground.source ?? {}
    const small = JSON.stringify(ground).length > 1500 ? { ...ground, source } : ground
    const room = 2900 - JSON.stringify(small).length
    const carried = rendering.carry.write({ intent: form.intent }, room / 1.3)
    return renderForm(form, writeKept(carried, small), rendering)
  })

type Carrying = {
  readonly about?: AboutIntent | undefined
  readonly in: keyof typeof keptAsideFor
  readonly pictures?: RenderContext['pictures']
}

export async function prepared<T>(
  outbox: SlackOutboxFor,
  carried: Carrying,
  rendering: (rendering: RenderContext) => T,
): Promise<T> {
  const lifetime = keptAsideFor[carried.in]
  const carry = carrying(carried.about, (written) => namedBy(written, outbox.whose, lifetime))
  const rendered = rendering({ carry, revision: outbox.now().toString(36), pictures: carried.pictures })
  const keep = ([name, written]: [string, string]) => outbox.aside.set(name, { written, ...outbox.whose }, lifetime)
  await Promise.all([...carry.aside].map(keep))
  return rendered
}
