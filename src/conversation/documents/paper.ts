import { localDate } from '../../calendar/dates.ts'
import type { Format } from '../../paper/choices.ts'
import { markOf } from '../../paper/mark.ts'
import { paperOf } from '../../paper/papers.ts'
import type { Records } from '../../paper/records.ts'
import type { Paper } from '../../paper/tree.ts'
import { inWords } from '../../toolkit/bounds.ts'
import { command, strong } from '../../view/text.ts'
import type { Choice, Message } from '../../view/view.ts'
import type { Decision, ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { conflictLine } from '../overview/conflicts.ts'
import { ifArchived } from '../overview/given.ts'
import { lookAgainLine } from '../overview/look-again.ts'
import { posted } from '../reply.ts'
import { fileName } from './templates.ts'

/** A paper made from what is recorded, handed out as a file: for a committee, for the advert, the templates, or one page. */
export function paper(context: ProjectContext, intent: IntentOf<'paper'>): Decision {
  const { which = 'committee', template, format = 'word' } = intent
  const records = recordsOf(context, intent)
  const made = paperOf(records, which, template)
  const stem = `${fileName(context.project.name)}-${made.file}-${localDate(context.turn.at, context.project.zone)}`
  return {
    does: 'write',
    paper: { ...made, file: stem },
    format,
    say: (file) => [posted({ ...card(context, intent, made), file })],
  }
}

/** An advert names nobody anyhow. */
function recordsOf({ project, toolkit, items, turn }: ProjectContext, { names }: IntentOf<'paper'>): Records {
  return { project, toolkit, items, at: turn.at, names: names ?? true }
}

const called = { word: 'a Word document', html: 'a web page to read or print', markdown: 'Markdown' } as const

function card(context: ProjectContext, intent: IntentOf<'paper'>, made: Paper): Message<Intent> {
  const { format = 'word', which, pdf } = intent
  const what = whatItIs(context, intent)
  const mark = markOf(context.project)
  return message(`${what}, as ${called[format]}`, [
    { kind: 'text', text: [strong(what), `, as ${called[format]}. ${lacks(made)}`.trimEnd()] },
    ...(pdf ? [quiet('I write no PDF; Word, or a browser by Print, saves it as one.')] : []),
    quiet([
      'To see later what has changed since: ',
      command(`paper changes ${mark}`),
      '. The code stands at the foot of the paper, too.',
    ]),
    ...(which === 'advert' ? [] : [...conflictLine(context), ...lookAgainLine(context)]),
    buttons(...otherwise(intent)),
    ...ifArchived(context.project),
  ])
}

function whatItIs({ project, toolkit }: ProjectContext, { which = 'committee', template }: IntentOf<'paper'>): string {
  const chosen = toolkit.templates.find((one) => one.template === template)
  switch (which) {
    case 'committee':
      return `The paper on ${project.name} for a committee`
    case 'advert':
      return `The text for the advert of ${project.name}`
    case 'templates':
      return chosen
        ? `Template ${chosen.template} ${chosen.name}`
        : `The ${inWords(toolkit.templates.length)} templates of ${project.name}`
    case 'summary':
      return `${project.name} on one page`
    default:
      return which satisfies never
  }
}

/** Whoever takes it somewhere should know what it lacks. */
function lacks({ blocks }: Paper): string {
  return blocks.some(({ kind }) => kind === 'gap') ? 'Where nothing is answered yet, it says so.' : ''
}

function otherwise(intent: IntentOf<'paper'>): Choice<Intent>[] {
  const { format = 'word', names = true, which } = intent
  const { pdf: _, ...kept } = intent
  const as = (other: Format): Intent => ({ ...kept, format: other })
  return [
    ...(format === 'word' ? [] : [{ label: 'As Word', intent: as('word') }]),
    ...(format === 'html' ? [] : [{ label: 'As a web page', intent: as('html') }]),
    ...(format === 'markdown' ? [] : [{ label: 'As Markdown', intent: as('markdown') }]),
    ...(which === 'advert'
      ? []
      : [{ label: names ? 'Without names' : 'With names', intent: { ...intent, names: !names } } as const]),
  ]
}
