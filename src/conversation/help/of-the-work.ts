import { localDate } from '../../calendar/dates.ts'
import { missingIn } from '../../project/progress.ts'
import { isBox } from '../../toolkit/items.ts'
import { command } from '../../view/text.ts'
import type { Choice, Message, Text } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { kindOf } from '../project/link-wording.ts'
import { leadNames } from '../project/permission.ts'

type ToldOfWork = {
  readonly title: string
  readonly says: (context: ProjectContext) => readonly Text[]
  readonly choices: readonly Choice<Intent>[]
}

/** What newcomers ask about the work itself: who may what, who takes part, what is compulsory, how long it takes, and what if it is late. */
export function ofTheWork(context: ProjectContext, topic: string): Message<Intent> | undefined {
  const told = work[topic]
  return told && message(told.title, [{ kind: 'list', items: told.says(context) }, buttons(...told.choices)])
}

const work: Readonly<Record<string, ToldOfWork>> = {
  rights: {
    title: 'Who can do what',
    says: (context) => [
      `Everybody in this ${kindOf(context.turn.placeKind)} can ask, answer, tick, skip, take items and give them to somebody.`,
      [
        'What you recorded you can take back (',
        command('undo'),
        '). What others recorded you can answer anew: the newest answer counts, the earlier one stays in the history.',
      ],
      [
        `Leads (${leadNames(context.project)}) can besides change settings, phases and the reminder, ask for sign-offs, share, archive and delete; `,
        command('lead @person'),
        ' makes one.',
      ],
      'Guests of your organisation can answer and tick; files, and joining other channels, are for its members.',
    ],
    choices: [{ label: 'Who has what', intent: { do: 'who' } }],
  },
  leads: {
    title: 'Who leads this',
    says: ({ project }) => [
      `${leadNames(project)} ${project.leads.length > 1 ? 'lead' : 'leads'} ${project.name}. Everybody here can answer all the same.`,
    ],
    choices: [{ label: 'Who has what', intent: { do: 'who' } }],
  },
  people: {
    title: 'How somebody takes part',
    says: ({ turn }) => [
      turn.placeKind === 'personal'
        ? 'This chat is yours alone. Work in a channel, and whoever is in it takes part.'
        : `Whoever is in this ${kindOf(turn.placeKind)} takes part: add them to it, and that is all.`,
      [
        'Give them something: ',
        command('assign 07.1 @person by friday'),
        '. Whom you mention with @ I know; a name alone I know once they wrote here.',
      ],
      [
        command('lead @person'),
        ' makes somebody a lead; ',
        command('share'),
        ' makes a code with which another channel joins.',
      ],
    ],
    choices: [{ label: 'Who has what', intent: { do: 'who' } }],
  },
  late: {
    title: 'If something is late',
    says: () => [
      'Nothing is lost or closed: it stays open, and can be answered any time.',
      ['It is marked overdue, comes first in ', command('missing'), ', and the weekly reminder names it.'],
      'For more time say so: “@mcred give Ben until Friday”, or “move the deadline of 07.1 to 4 December”.',
    ],
    choices: [
      { label: 'What is mine', intent: { do: 'mine' } },
      { label: 'Who is late', intent: { do: 'who', late: true } },
    ],
  },
  must: {
    title: 'What has to be answered',
    says: () => [
      'Nothing is compulsory: answer what helps you, in any order.',
      [
        '“skip” leaves a question open for later; ',
        command('na 07.2 the reason'),
        ' says that it does not apply, and it counts as settled.',
      ],
      ['Phases that you do not need you can leave out: ', command('scope 1-3'), '. Whoever signs reads what is open.'],
    ],
    choices: [{ label: 'Next question', intent: { do: 'next' } }],
  },
  effort: {
    title: 'How long it takes',
    says: (context) => {
      const open = missingIn(context, localDate(context.turn.at, context.project.zone)).map(({ item }) => item)
      const checks = open.filter(isBox).length
      const questions = open.length - checks
      return [
        `Open in your phases: ${questions} questions and ${checks} checks.`,
        `A question takes a few minutes, a check seconds. With ${perQuestion} minutes and half a minute that is about ${inHours(questions * perQuestion + checks / 2)} of writing, for all of you together; what you have to find out first comes on top.`,
        'Stop whenever you like: each answer is kept at once, and you go on where you were.',
      ]
    },
    choices: [{ label: 'What is missing', intent: { do: 'missing' } }],
  },
}

const perQuestion = 4

function inHours(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30))
  return halves === 1 ? 'half an hour' : halves === 2 ? 'one hour' : `${halves / 2} hours`
}
