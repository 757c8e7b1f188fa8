import { command, strong } from '../../view/text.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { notice, noWayAlone } from '../failures.ts'
import type { IntentOf } from '../intent.ts'
import { posted, replaced, whispered } from '../reply.ts'
import { asked, codeMade, joined, kindOf, takenOff } from './link-wording.ts'
import { asMember } from './permission.ts'

/** A code for a second place, for the lead who asks alone; only leads may open the project to others. */
export function share(context: ProjectContext, { to }: IntentOf<'share'>): Decision {
  return {
    does: 'share',
    say: (made) => [
      made === undefined
        ? whispered(noWayAlone)
        : {
            show: 'whisper',
            view: codeMade(made, context.project, to),
            secret: 'I sent you the code in our own chat.',
          },
    ],
  }
}

/** Asks for the place to join the project of a code. Whoever leads that project already joins the place at once. */
export const link = (context: Context, { code }: IntentOf<'link'>): Decision =>
  asMember(
    context,
    'A guest can answer, but not connect a channel. Ask a colleague from the organisation to do it.',
    () => join(context, code),
  )

function join(context: Context, typed: string): Decision {
  const { turn, project } = context
  if (project && !project.archived)
    return say(
      whispered(
        notice(
          [
            `This ${kindOf(turn.placeKind)} works on `,
            strong(project.name),
            ' already, and has one project at a time. ',
            command('unlink'),
            ' or ',
            command('archive'),
            ' comes first; or use the code somewhere else.',
          ],
          'warning',
        ),
      ),
    )
  return {
    does: 'link',
    code: typed,
    say: (outcome) => {
      if (outcome.is === 'unknown') return [whispered(unknownCode)]
      if (outcome.is === 'asked') return [posted(asked(outcome.request, turn))]
      const who = `${turn.name} joined this ${kindOf(turn.placeKind)} to the project.`
      return [{ show: 'post', where: 'channel', view: joined({ ...context, project: outcome.project }, turn, who) }]
    },
  }
}

const unknownCode = notice(
  [
    'That code does not work: codes work once, for an hour. Ask a lead of the project to type ',
    command('share'),
    ' for a new one.',
  ],
  'warning',
)

/** A lead's answer to a place that asks. Whether it is a lead who answers is looked at when it is carried out. */
export const letIn = ({ request, as }: IntentOf<'let in'>): Decision => ({ does: 'let in', request, as })

/** Asks the leads once more, where nobody answered. */
export const knock = ({ request }: IntentOf<'knock'>): Decision => ({ does: 'knock', request })

/** Takes a place off the project; the last one stays. */
export function unlink(context: ProjectContext, { place, named }: IntentOf<'unlink'>): Decision {
  const { project, turn } = context
  return {
    does: 'unlink',
    place: place ?? turn.place,
    named,
    say: (outcome) => {
      switch (outcome) {
        case 'here':
          return [{ show: 'post', where: 'channel', view: takenOff(project, turn.name) }]
        case 'there':
          return [replaced(notice(`Done: ${named ?? 'it'} does not work on this any more.`, 'good'))]
        case 'not in it':
          return [whispered(notice([named ?? 'This', ' does not work on ', strong(project.name), '.']))]
        case 'the last':
          return [whispered(theLast)]
        case 'no lead left':
          return [whispered(noLeadLeft)]
        default:
          return outcome satisfies never
      }
    },
  }
}

const theLast = notice(
  [
    'This is the only place of the project, so it stays. Link another one first (',
    command('share'),
    '), put the project away (',
    command('archive'),
    ') or delete it (',
    command('forget this project'),
    ').',
  ],
  'warning',
)

const noLeadLeft = notice(
  [
    'No lead of the project is where its other places are, so nobody could change settings or delete it any more. Nothing was changed. Unlink one of those, let it in once more (',
    command('share'),
    ') with a lead of their own, and then take this one off.',
  ],
  'warning',
)
