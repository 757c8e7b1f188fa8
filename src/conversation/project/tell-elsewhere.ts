import { type Place, placeKey } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import type { Notice } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { deliveryOf, type Turn } from '../turn.ts'

/** Says something in every place of a project but the one where it came up, once a turn. */
export async function tellElsewhere(
  view: Notice['view'],
  { project, turn }: { readonly project: Project; readonly turn: Turn },
  ports: Ports,
): Promise<void> {
  const delivery = deliveryOf(turn)
  const places = await placesBut(turn.place, project, ports)
  await ports.notices.tell(toEach(places, encodeURIComponent(delivery), view))
}

/** The places of a project besides that one. */
export const placesBut = async (place: Place, { id }: Project, { places }: Pick<Ports, 'places'>): Promise<Place[]> =>
  (await places.of(id)).filter((one) => placeKey(one) !== placeKey(place))

/** The same words for each of these places, under ids that begin alike. */
export const toEach = (places: readonly Place[], id: string, view: Notice['view']): Notice[] =>
  places.map((place) => ({ id: `${id}/${placeKey(place)}`, ways: [{ place }], view }))
