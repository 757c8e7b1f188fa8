import type { Ports } from '../conversation/ports.ts'
import { projectOf } from '../conversation/ports.ts'
import { approverCard } from '../conversation/signoff/card.ts'
import { waitingFor } from '../conversation/signoff/looking.ts'
import { deciding } from '../conversation/signoff/waiting.ts'
import { type Person, samePerson } from '../project/entry.ts'
import type { DrawnMessage } from './drawn.ts'
import { channel } from './read.ts'
import { draw } from './render.ts'

/** What waits for a person's decision, as they alone are told it: it is there again for whoever opens the page anew. */
export async function askedOf(
  reader: string,
  { ports, now }: { ports: Ports; now: () => number },
): Promise<DrawnMessage[]> {
  const id = await ports.places.projectAt(channel)
  const project = id === undefined ? undefined : await projectOf(id, ports)
  if (!project || project.archived) return []
  const { toolkit, items } = ports
  const looking = { toolkit, items, project, now: now() }
  const person: Person = { platform: channel.platform, tenant: channel.tenant, id: reader }
  return waitingFor(looking, person)
    .filter((request) => deciding(request, looking).some((one) => samePerson(one, person)))
    .map((request) => draw(approverCard(request, person, looking)))
}
