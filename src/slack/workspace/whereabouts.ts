import type { Ports } from '../../conversation/ports.ts'
import { type Mine, type TakingPart, takingPartOver } from '../../conversation/project/taking-part.ts'
import type { Person } from '../../project/entry.ts'
import type { KeyValueStore, Place } from '../../project/ports.ts'
import type { Span } from '../../view/view.ts'
import type { SlackCall } from '../send/calling.ts'
import type { Presence } from './presence.ts'

/** Where people have worked with us, as Slack says now. */
export type Whereabouts = Omit<TakingPart, 'of'> & { of(person: Person, call: SlackCall): Promise<Mine> }

export function whereaboutsOver(
  kv: KeyValueStore<boolean>,
  ports: Ports,
  presence: Pick<Presence, 'isIn'>,
): Whereabouts {
  const taking = takingPartOver(kv, ports)
  return {
    ...taking,
    of: (person, call) => taking.of(person, (place) => presence.isIn(call, place, { person: person.id })),
  }
}

/** Where a project is worked on, as Slack shows it. */
export const whereOf = (places: readonly Place[]): Span[] =>
  places.flatMap(({ id }, n): Span[] => [
    ...(n ? [', '] : []),
    id.startsWith('D') ? 'your chat with me' : { kind: 'place', id, name: 'a channel' },
  ])
