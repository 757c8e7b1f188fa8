import { kindOf, millis } from './channel.ts'
import type { Ground, Reading, Us } from './heard.ts'
import type { Press } from './payload.ts'

/** A button that was pressed, or boxes that were ticked. Whatever carries nothing of ours is left alone. */
export function readPress(press: Press, us: Us): Reading {
  const [action] = press.actions
  if (!action) return { is: 'ignored', why: 'nothing was pressed' }
  const boxes = action.type === 'checkboxes'
  const written = boxes ? action.action_id : (action.value ?? '')
  if (!/^[{#]/.test(written))
    return { is: 'ignored', why: `an action that carries nothing (${action.type.slice(0, 40)})` }
  return {
    is: 'heard',
    heard: {
      delivery: `press/${press.trigger_id ?? ''}/${action.action_ts ?? ''}`,
      at: action.action_ts ? millis(action.action_ts) : us.now,
      user: press.user.id,
      called: press.user.username ?? press.user.name,
      ground: groundOf(press),
      trigger: press.trigger_id,
      meant: { by: 'pressing', written, added: boxes ? { ticked: tickedIn(press) } : {} },
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

/** All boxes ticked in the list that the pressed one belongs to: its parts share their name up to the last colon. */
function tickedIn({ actions: [action], state, message }: Press): string[] {
  if (!action) return []
  const list = listOf(action.block_id)
  const states = Object.entries(state?.values ?? {}).filter(([block]) => listOf(block) === list)
  const known = new Set([action.block_id, ...states.map(([block]) => block)])
  const ticked = [
    ...values(action.selected_options),
    ...states
      .filter(([block]) => block !== action.block_id)
      .flatMap(([, fields]) => Object.values(fields).flatMap(({ selected_options }) => values(selected_options))),
    ...(message?.blocks ?? []).flatMap((block) => initialOf(block, list, known)),
  ]
  return [...new Set(ticked)]
}

const listOf = (block: string): string => block.slice(0, block.lastIndexOf(':'))
const values = (options: readonly { value: string }[] | null | undefined): string[] =>
  (options ?? []).map(({ value }) => value)

/** What the other parts were sent with, where Slack does not say what they hold. */
function initialOf(block: unknown, list: string, known: ReadonlySet<string>): string[] {
  const { block_id: id, elements } = block as {
    block_id?: string
    elements?: { initial_options?: { value: string }[] }[]
  }
  if (!id || listOf(id) !== list || known.has(id)) return []
  return (elements ?? []).flatMap(({ initial_options }) => values(initial_options))
}
