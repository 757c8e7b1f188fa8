import { overall, progressOf } from '../project/progress.ts'
import { code, command, strong } from '../view/text.ts'
import type { IntentOf } from './intent.ts'
import { asLead, asMember } from './permission.ts'
import { type Decision, type ProjectScene, type Scene, say } from './scene.ts'
import { message, notice } from './trouble.ts'

/** A code for a second place; only leads may open the project to others. */
export function share(scene: ProjectScene): Decision {
  return asLead(scene, () => ({
    does: 'share',
    say: (made) => [
      {
        show: 'whisper',
        view: message(`A code for another channel: ${made}`, [
          {
            kind: 'text',
            text: [
              'Another channel or chat joins ',
              strong(scene.project.name),
              ' with this code, in Slack or in Teams. Somebody who is there types:',
            ],
          },
          { kind: 'text', text: [command(`link ${made}`)] },
          {
            kind: 'text',
            text: [
              'The code ',
              code(made),
              ' works once, within an hour. Whoever uses it sees and records what you do, from their channel, and leads there. Give it to nobody else.',
            ],
            tone: 'quiet',
          },
        ]),
      },
    ],
  }))
}

/** Joins the project of a code: from then on both places see the same records. */
export const link = (scene: Scene, { code }: IntentOf<'link'>): Decision =>
  asMember(
    scene,
    'A guest can answer, but not connect a channel. Ask a colleague from the organisation to do it.',
    () => join(scene, code),
  )

function join(scene: Scene, typed: string): Decision {
  const { turn, project } = scene
  if (project && !project.archived)
    return say({
      show: 'whisper',
      view: notice(
        [
          'This channel works on ',
          strong(project.name),
          ' already, and a channel has one project at a time. ',
          command('archive'),
          ' puts that away first; or use the code in another channel.',
        ],
        'warning',
      ),
    })
  const { platform, tenant, id } = turn.by
  return {
    does: 'link',
    code: typed,
    happenings: [{ kind: 'led', lead: { platform, tenant, id }, leadName: turn.name }],
    say: (after) =>
      after
        ? joined(after)
        : [
            {
              show: 'whisper',
              view: notice(
                [
                  'That code does not work: codes work once, for an hour. Ask a lead of the other channel to type ',
                  command('share'),
                  ' for a new one.',
                ],
                'warning',
              ),
            },
          ],
  }
}

const joined = (after: ProjectScene) =>
  [
    {
      show: 'post',
      where: 'channel',
      view: message(`This channel works on ${after.project.name} now.`, [
        { kind: 'heading', text: after.project.name },
        {
          kind: 'notice',
          tone: 'good',
          text: `${after.turn.name} joined this channel to the project. Whatever is recorded here or in its other channels is the same for all.`,
        },
        { kind: 'text', text: settledSoFar(after) },
        {
          kind: 'choices',
          choices: [
            { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
            { label: 'Status', intent: { do: 'status' } },
            { label: 'What is recorded', intent: { do: 'answers' } },
          ],
        },
      ]),
    },
  ] as const

function settledSoFar({ project, toolkit, items }: ProjectScene): string {
  const { done, total } = overall(progressOf(project, toolkit, items))
  return `${done} of ${total} questions and checks are settled so far.`
}
