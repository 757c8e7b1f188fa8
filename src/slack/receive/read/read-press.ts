import { z } from 'zod'
import { kindOf, millis } from '../channel.ts'
import type { Ground, SlackReading, Us } from '../event.ts'
import type { Press } from './payload.ts'

/** A button that was pressed, or boxes that were ticked. Whatever carries nothing of ours is left alone. */
export function readPress(press: Press, us: Us): SlackReading {
  const [action] = press.actions
  if (!action) return { is: 'ignored', why: 'nothing was pressed' }
  const boxes = action.type === 'checkboxes'
  const written = boxes ? action.action_id : (action.value ?? action.selected_option?.value ?? '')
  if (!/^[{#]/.test(written))
    return { is: 'ignored', why: `an action that carries nothing (${action.type.slice(0, 40)})` }
  return {
    is: 'heard',
    incoming: {
      delivery: `press/${press.trigger_id ?? ''}/${action.action_ts ?? ''}`,
      ...(action.action_ts ? { at: millis(action.action_ts) } : { at: us.now, clock: 'ours' }),
      user: press.user.id,
      called: press.user.username ?? press.user.name,
      ground: groundOf(press),
      trigger: press.trigger_id,
      input: { by: 'pressing', written, added: boxes ? changedIn(press) : {} },
    },
  }
}

function groundOf({ channel, message, container, response_url: response, view }: Press): Ground {
  if (!channel) return { channel: '', name: '', kind: 'channel', home: view?.type === 'home' }
  const ts = message?.ts ?? container?.message_ts
  const thread = message?.thread_ts ?? container?.thread_ts
  return {
    channel: channel.id,
    name: channel.name,
    kind: kindOf(channel.id, channel.name),
    response,
    ...(container?.is_ephemeral
      ? { ephemeral: true, ...(thread ? { thread } : {}) }
      : ts
        ? { thread: thread ?? ts, card: { id: ts, thread: thread ?? ts } }
        : {}),
  }
}

/** What the press did: the boxes that are ticked now beside those that were, on the card as that person saw it. */
function changedIn({ actions: [action], message }: Press): { ticked: string[]; unticked: string[] } {
  const now = valuesOf(action?.selected_options)
  const name = action?.block_id
  const was = message ? (message.blocks ?? []).flatMap((block) => shownTicked(block, name)) : tickedBy(name)
  return { ticked: without(now, was), unticked: without(was, now) }
}

/** What one person alone sees does not come with a press on it: its block's name tells what was ticked. */
const tickedBy = (name = ''): string[] => /^checks:(?:[^:]*:){3}(.+)$/.exec(name)?.[1]?.split(',') ?? []

function shownTicked(block: unknown, name: string | undefined): string[] {
  const read = shownBoxes.safeParse(block)
  return read.success && read.data.block_id === name
    ? read.data.elements.flatMap(({ initial_options }) => valuesOf(initial_options))
    : []
}

const shownBoxes = z.object({
  block_id: z.string(),
  elements: z.array(z.object({ initial_options: z.array(z.object({ value: z.string() })).nullish() })),
})

const valuesOf = (options: readonly { value: string }[] | null | undefined): string[] =>
  (options ?? []).map(({ value }) => value)
const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one))
