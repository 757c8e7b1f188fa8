import { readZone, zonesLike } from '../../calendar/parse-zone.ts'
import { command } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { zoneHelp } from '../project/setup-form.ts'
import { choiceOf } from './clarify.ts'
import { record, whisper } from './decisions.ts'
import { moment } from './wording.ts'

/** Sets the project's time zone, or offers what may be meant. */
export function setZone(context: ProjectContext, said: string): Decision {
  const { economy } = context.project
  const zone = readZone(said, economy)
  if (zone)
    return record(
      () => [{ kind: 'set', zone }],
      ({ turn }) => ({ text: [`${turn.name} changed the project’s time zone to ${zone}.`] }),
    )
  const choices = zonesLike(said, economy).map((name) => choiceOf(context, `zone ${name}`))
  return say(...whisper(notice(zoneHelp(said, economy), 'warning', ...(choices.length ? [buttons(...choices)] : []))))
}

/** The zone as it is, and how to change it. */
export const zoneShown = ({ project, turn }: ProjectContext): Message<Intent> =>
  notice([
    `The time zone is ${project.zone}; it is ${moment(turn.at, project.zone)} there. `,
    command('nudge zone Lima'),
    ' changes it; any city will do.',
  ])
