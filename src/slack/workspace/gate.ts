import type { Intent } from '../../conversation/intent.ts'
import { withNames } from '../../conversation/language/mention.ts'
import { cannotCheck, inviteFirst, notInChat, notInvited, notThere } from '../../conversation/project/whereabouts.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Message } from '../../view/view.ts'
import type { SlackIncoming } from '../receive/event.ts'
import type { UnderstoodEvent } from '../receive/understand.ts'
import type { SlackOutbox } from '../send/outbox.ts'
import type { Presence, PresenceAnswer } from './presence.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What somebody is told before their turn is taken, and whether it is taken at all. */
export type GateDecision = { readonly tell?: Message<Intent>; readonly goesOn: boolean }

type GateSources = {
  readonly presence: Presence
  readonly whereabouts: Whereabouts
  readonly call: SlackOutbox['call']
}

/**
 * Whether something may be done where it is meant, as Slack says now. What Slack delivers from a channel proves that the
 * person is there; a channel that only a button, a form or a shortcut names does not.
 */
export async function passes(
  incoming: SlackIncoming,
  { turn, project }: UnderstoodEvent,
  gate: GateSources,
): Promise<GateDecision> {
  const { presence, call } = gate
  const { ground } = incoming
  const { place, by } = turn
  if (ground.kind !== 'channel' && (isSaid(incoming) || (ground.kind === 'group' && !isNamedOnly(incoming))))
    await presence.incomingOf(place, by.id, ground.kind).catch(() => undefined)
  if (isSaid(incoming)) return yes
  if (place.id.startsWith('D')) {
    const ours = await presence.isOurChat(call, place, by.id)
    if (ours !== 'yes') return refused(turn, ours === 'no' ? notInChat : cannotCheck)
  } else {
    const [theyAre, weAre] = await Promise.all([
      isNamedOnly(incoming) ? presence.isIn(call, place, { person: by.id }) : 'yes',
      ground.kind === 'group' ? 'yes' : presence.areWeIn(call, place),
    ])
    if (weAre === 'no') return refused(turn, uninvited(incoming, turn))
    if (theyAre !== 'yes') return { goesOn: false, tell: theyAre === 'no' ? notThere : cannotCheck }
  }
  if (!project) return yes
  const theirs = await isTheirs(project, turn, gate)
  return theirs === 'yes' ? yes : { goesOn: false, tell: theirs === 'no' ? notThere : cannotCheck }
}

const yes: GateDecision = { goesOn: true }

/** Help, and what a person asks for themselves, is private wherever it is asked. */
const refused = ({ intent }: Turn, tell: Message<Intent>): GateDecision =>
  alone.has(intent.do) ? { goesOn: true, ...(intent.do === 'help' ? { tell } : {}) } : { goesOn: false, tell }

const alone: ReadonlySet<Intent['do']> = new Set(['help', 'unknown', 'forget me', 'dismiss'])

/** A form is sent, and App Home is pressed, from nowhere; a message, and a card's buttons, can be seen without being in their channel. */
const isNamedOnly = ({ ground, form, input }: SlackIncoming): boolean =>
  !ground.channel || form !== undefined || input.by === 'recording' || input.by === 'pressing'

async function isTheirs(project: string, { by }: Turn, { whereabouts, call }: GateSources): Promise<PresenceAnswer> {
  const { projects, unsure } = await whereabouts.of(by, call).catch(() => ({ projects: [], unsure: true }))
  if (projects.some((one) => one.project.id === project)) return 'yes'
  return unsure ? 'unsure' : 'no'
}

/** Slack tells us only of what is said where we are. */
const isSaid = ({ input }: SlackIncoming): boolean =>
  input.by === 'words' ? input.spoken === 'mention' : input.by !== 'pressing' && input.by !== 'recording'

function uninvited({ ground, form, input }: SlackIncoming, turn: Turn): Message<Intent> {
  const name = nameOf(turn)
  if (turn.intent.do === 'help') return inviteFirst(name, ' there, and I answer where all can see it.')
  if (!ground.channel || form) return inviteFirst(name)
  return notInvited(
    name,
    turn.intent,
    input.by === 'words' ? withNames(input.text.replace(/\s+/g, ' ')).slice(0, 80) : '',
  )
}

/** Slack calls every private channel the same in a command. */
const nameOf = ({ placeName }: Turn): string => (/^(privategroup|directmessage)$/.test(placeName) ? '' : placeName)
