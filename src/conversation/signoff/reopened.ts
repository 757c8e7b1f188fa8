import { isOfSignOff } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message } from '../failures.ts'
import { posted, type Reply } from '../reply.ts'
import { asCard } from '../shown.ts'
import { differences } from './difference.ts'
import { dayOf, lookingAt, nameOfGate, statesOf } from './looking.ts'

/** Said where something that was signed says something else from now on: what changed, and the way to ask those anew whose signature it was. */
export function reopened(before: ProjectContext, after: ProjectContext): Reply[] {
  if (!after.project.entries.some(isOfSignOff)) return []
  const stood = new Set(statesOf(lookingAt(before)).flatMap(({ is, request }) => (is === 'signed' ? [request.id] : [])))
  const looking = lookingAt(after)
  return statesOf(looking)
    .filter(({ is, request }) => is === 'changed' && stood.has(request.id))
    .map(({ request, signatures }): Reply => {
      const stale = signatures.filter(({ entry, changes }) => entry.verdict === 'yes' && changes.length)
      const names = listed(stale.map(({ name, entry }) => `${name} on ${dayOf(entry.at, looking)}`))
      const title = `${nameOfGate(request, looking)} was signed by ${names}, and is open again:`
      return posted(
        asCard(
          message(title, [
            ...differences(title, stale[0]?.changes ?? []),
            buttons({ label: 'Ask again', intent: { do: 'ask sign-off', renews: request.id } }),
          ]),
          { kind: 'look', intent: { do: 'sign-off' } },
        ),
      )
    })
}
