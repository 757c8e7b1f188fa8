import { chatsNamed } from '../../project/place.ts'
import type { Place } from '../../project/ports.ts'
import { overall, progressOf } from '../../project/progress.ts'
import type { Project } from '../../project/project.ts'
import type { Catalog } from '../../toolkit/items.ts'
import { code, command, plain, strong } from '../../view/text.ts'
import type { Choice, Message, Span } from '../../view/view.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { called, type Joining, type Somewhere } from '../joining.ts'

/** A code, for the lead who asked for it; `to`: the channel that it is for. */
export const codeMade = (made: string, project: Project, to?: string): Message<Intent> =>
  message(`A code for another channel: ${made}`, [
    {
      kind: 'text',
      text: [
        'Another channel or chat can ask to join ',
        strong(project.name),
        ` with this code, in ${chatsNamed('or')}. Somebody who is ${to ? `in ${to}` : 'there'} types:`,
      ],
    },
    { kind: 'text', text: [command(`link ${made}`)] },
    quiet([
      'The code ',
      code(made),
      ' works once, within an hour. It gives nobody any rights: I ask you before the channel joins, and you say whether it does.',
    ]),
  ])

/** Where a place has asked to join, before anybody answered. */
export const asked = (request: string, { name, placeKind }: Somewhere): Message<Intent> =>
  message(`${name} asked for this ${kindOf(placeKind)} to join a project.`, [
    {
      kind: 'notice',
      tone: 'info',
      text: [
        strong(name),
        ` asked for this ${kindOf(placeKind)} to join the project of that code. One of its leads says whether it does; until then nothing of it is shown here. The request stands for a week.`,
      ],
    },
    buttons({ label: 'Ask again', intent: { do: 'knock', request } }),
  ])

/** The question for a lead. */
export function question(request: string, joining: Joining, { name }: Project): Message<Intent> {
  const { named, more } = called(joining)
  const answer = (label: string, as: 'members' | 'lead' | 'nobody', style?: 'primary' | 'danger'): Choice<Intent> => ({
    label,
    intent: { do: 'let in', request, as },
    about: `${label}: ${named}${more}`,
    ...(style ? { style } : {}),
  })
  return message(`${named}${more} asks to join ${name}`, [
    {
      kind: 'text',
      text: [...spans(joining), ' asks to join ', strong(name), ' (', joining.name, ' typed the code).'],
    },
    quiet(
      `Everybody there would see what you record and record with you. As members they change no settings; as a lead of their own ${joining.name} may do all that you may.`,
    ),
    buttons(
      answer('Let in as members', 'members', 'primary'),
      answer('Let in with a lead of their own', 'lead'),
      answer('Do not let in', 'nobody', 'danger'),
    ),
  ])
}

/** The first words in a place that joined. */
export function joined(
  { project, toolkit, items }: Catalog & { readonly project: Project },
  { placeKind }: Somewhere,
  who: string,
): Message<Intent> {
  const { done, total } = overall(progressOf(project, toolkit, items))
  return message(`This ${kindOf(placeKind)} works on ${project.name} now.`, [
    { kind: 'heading', text: project.name },
    {
      kind: 'notice',
      tone: 'good',
      text: `${who} Whatever is recorded here or in its other channels is the same for all.`,
    },
    { kind: 'text', text: `${done} of ${total} questions and checks are settled so far.` },
    buttons(
      { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
      { label: 'Status', intent: { do: 'status' } },
      { label: 'What is recorded', intent: { do: 'answers' } },
    ),
  ])
}

/** Who let a place in, and who may change settings there. */
export const letInBy = (who: string, { placeKind, answer, name }: Joining): string =>
  `${who} let this ${kindOf(placeKind)} in${answer === 'lead' ? `, and ${name} is a lead now` : ''}.`

export const notLetIn = ({ placeKind }: Somewhere): Message<Intent> =>
  notice(
    `A lead of that project answered: this ${kindOf(placeKind)} is not let in. Talk to them if you think it should be.`,
  )

/** Said in the other places of a project when one joins; `more` says who decided. */
export const joinsUs = (there: Somewhere, project: Project, more: string): Message<Intent> =>
  notice([...spans(there), ' works on this too now. ', more], 'info', buttons(unlinking(there, project)))

/** Said to a lead who answers what was answered before. */
export const answeredBefore = (there: Somewhere, project: Project, isIn: boolean): Message<Intent> =>
  isIn
    ? notice(
        [...spans(there), ' works on ', strong(project.name), ' already.'],
        'info',
        buttons(unlinking(there, project)),
      )
    : notice(['That was answered already. ', ...spans(there), ' does not work on ', strong(project.name), '.'])

/** Said to the lead whose answer let a place in. */
export const letInNow = (there: Somewhere, project: Project): Message<Intent> =>
  notice(
    ['Let in: ', ...spans(there), ' works on ', strong(project.name), ' now.'],
    'good',
    buttons(unlinking(there, project)),
  )

export const refusedNow = (there: Somewhere, { name }: Project): Message<Intent> =>
  notice(['Not let in: ', ...spans(there), ' does not work on ', strong(name), '.'])

export const worksOnAnother = (there: Somewhere): Message<Intent> =>
  notice(['Nothing was joined: ', ...spans(there), ' works on another project by now.'], 'warning')

/** Said in the other places of a project when one is taken off. */
export const leavesUs = (named: string, who: string): Message<Intent> =>
  notice([strong(named), ' does not work on this any more: ', who, ' took it off.'])

/** Said in a place that is taken off. */
export const takenOff = ({ name }: Project, who: string): Message<Intent> =>
  notice([
    strong(who),
    ' took ',
    strong(name),
    ' away from here. What was recorded is kept in its other places; nothing of it is shown here any more. ',
    command('start'),
    ' begins another.',
  ])

/** Said in the other places of a project that is deleted. */
export const deleted = (project: Project, who: string): Message<Intent> =>
  notice(
    [
      strong(who),
      ' deleted ',
      strong(project.name),
      ', with its settings and its reminders, in every place it lived in. It cannot be brought back.',
    ],
    'warning',
  )

/** Read where other projects may be at home too: it says which it takes the place off. */
const unlinking = (there: Somewhere, { id }: Project): Choice<Intent> => ({
  label: 'Unlink',
  intent: { do: 'unlink', place: placeOf(there.place), named: nameOf(there).slice(0, 300), project: id },
  about: `Unlink ${nameOf(there)}`,
})

const placeOf = ({ platform, tenant, id }: Place) => ({ platform, tenant, id })

export const nameOf = (there: Somewhere): string => plain(spans(there))

function spans(there: Somewhere): readonly Span[] {
  const { named, more } = called(there)
  return named ? [strong(named), more] : [more]
}

export const kindOf = (kind: Somewhere['placeKind']): string => (kind === 'channel' ? 'channel' : 'chat')
