import { message } from '../conversation/failures.ts'
import type { Intent } from '../conversation/intent.ts'
import { type Person, personKey } from '../project/entry.ts'
import { type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import { command, strong } from '../view/text.ts'
import type { Message } from '../view/view.ts'
import { outcomesAt } from './delivery-log.ts'
import type { SchedulerPorts } from './ports.ts'
import { isOver } from './records.ts'
import { isThere } from './there.ts'

/** Tells those who lead a project, once, that a place has begun to take no reminders. Whom it does not reach sees it in `nudge log`. */
export async function tellLeads(
  place: Place,
  project: Project,
  ports: Pick<SchedulerPorts, 'sendings' | 'places' | 'reach' | 'say'>,
): Promise<void> {
  const before = (await outcomesAt(place, ports)).filter(isOver).at(-2)
  if (before?.state === 'gone') return
  for (const person of leadsOf(project).filter(({ platform }) => platform === place.platform)) {
    if ((await isThere(person, project.id, ports)) === 'no') continue
    const key = `closed/${placeKey(place)}/${personKey(person)}`
    const told = await ports.reach[person.platform]?.tell?.(person, view(project), key).catch(() => undefined)
    if (told && told.did !== 'sent') ports.say(`nudge ${key}: nobody could be told that no reminder came`)
  }
}

const leadsOf = ({ starter, leads }: Project): Person[] => {
  const all = [starter, ...leads.map(({ person }) => person)]
  return [...new Map(all.map((one) => [personKey(one), one])).values()]
}

const view = ({ name }: Project): Message<Intent> =>
  message(`The reminder of ${name} could not be posted.`, [
    {
      kind: 'notice',
      tone: 'warning',
      text: [
        'I could not post the weekly reminder of ',
        strong(name),
        ': its channel takes no messages of mine. It may be archived, let only some people write, or I was taken out.',
      ],
    },
    {
      kind: 'text',
      text: ['Let me write there again, or type ', command('nudge off'), ' in the channel. I tell you this once.'],
      tone: 'quiet',
    },
  ])
