import type { MessageRef } from '../../project/ports.ts'
import type { Ports } from '../ports.ts'
import { wayIn } from './cards/draw.ts'

/** Keeps where the first words in a place stand; one that has a project already is led to that. */
export async function greeted(
  ref: MessageRef,
  at: number,
  { cards, places }: Pick<Ports, 'cards' | 'places'>,
): Promise<void> {
  await cards.stands({ shows: [{ kind: 'start' }], drawn: wayIn, at, placeKind: 'channel', ref }, 'anew')
  const project = await places.projectAt(ref.place)
  if (project) await cards.touch(project)
}
