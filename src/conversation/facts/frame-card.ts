import { askedBy, type FrameNeed } from '../../facts/framed.ts'
import { whyAgain } from '../../facts/states.ts'
import { listed } from '../../project/listed.ts'
import type { Frame } from '../../toolkit/frames.ts'
import { briefly, command, shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Row } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { ifArchived } from '../overview/given.ts'
import { openMatrix, saysWords, stating, yes } from './wording.ts'

const atOnce = 8

/** What a frame still needs, each with the way to give it. */
export function frameCard(context: ProjectContext, frame: Frame): Message<Intent> {
  const all = askedBy(frame, context.project, context.toolkit)
  const open = all.filter(({ must, is }) => must && isOpen(is))
  const title = titleOf(frame, all)
  return message(title, [
    { kind: 'heading', text: title },
    quiet(`What ${frame.name} asks, in our own words (${frame.year}).`),
    ...(frame.unverified ? [{ kind: 'notice', tone: 'warning', text: frame.unverified } as const] : []),
    ...stillOpen(context, open, frame),
    ...alsoAsked(all),
    buttons(
      { label: 'Other forms', intent: { do: 'facts', missing: true } },
      { label: 'All facts', intent: { do: 'facts' } },
    ),
    quiet(`After ${frame.source}.`),
    ...ifArchived(context.project),
  ])
}

function stillOpen(context: ProjectContext, open: readonly FrameNeed[], frame: Frame): Block<Intent>[] {
  if (!open.length)
    return [
      { kind: 'notice', tone: 'good', text: 'All that it asks is there. Whether it is good is for people to say.' },
    ]
  const more = open.slice(atOnce).map(({ ask }) => ask.what)
  return [
    { kind: 'rows', rows: open.slice(0, atOnce).map((one) => rowOf(context, one, frame)) },
    ...(more.length ? [{ kind: 'text', text: `… ${more.length} more: ${listed(more)}.` } as const] : []),
  ]
}

const isOpen = (is: FrameNeed['is']): boolean => is === 'missing' || is === 'in words' || is === 'again'

const countsIn = (all: readonly FrameNeed[]): { there: number; asked: number } => {
  const counted = all.filter(({ must, is }) => must && is !== 'elsewhere')
  return { there: counted.filter(({ is }) => is === 'there').length, asked: counted.length }
}

function titleOf({ name }: Frame, all: readonly FrameNeed[]): string {
  const { there, asked } = countsIn(all)
  return `${name}: ${there} of ${asked} there`
}

/** What may be asked too, and what is nothing that mcred holds. */
function alsoAsked(all: readonly FrameNeed[]): Block<Intent>[] {
  const may = all.filter(({ must, is }) => !must && isOpen(is)).map(({ ask }) => ask.what)
  const elsewhere = all.filter(({ is }) => is === 'elsewhere')
  return [
    ...(may.length ? [quiet(`Where it applies, also: ${listed(may)}.`)] : []),
    ...(elsewhere.length
      ? [quiet(`Not for here: ${listed(elsewhere.map(({ ask }) => ask.what))}; ${elsewhere[0]?.ask.elsewhere}.`)]
      : []),
  ]
}

function rowOf(context: ProjectContext, asked: FrameNeed, frame: Frame): Row<Intent> {
  return { text: [strong(asked.ask.what)], note: noteOf(context, asked), choice: wayTo(context, asked, frame) }
}

function noteOf(context: ProjectContext, { ask, is, fact, state, item }: FrameNeed): string {
  const code = context.items.byId.get(item ?? '')?.code ?? ''
  if (ask.matrix) return 'not every outcome has an assessment in the matrix'
  if (is === 'again' && state?.is === 'confirmed' && state.again) return `look again: ${whyAgain(state.again)}`
  if (fact && state?.is === 'proposed') return `not confirmed; ${saysWords(context, state.proposal, 100)}`
  if (is === 'in words') return `${code} says it in words; nobody has stated the value`
  return fact ? 'nobody has stated it' : `${code} is open`
}

function wayTo(context: ProjectContext, { ask, is, fact, state, item }: FrameNeed, { frame }: Frame): Choice<Intent> {
  if (ask.matrix) return openMatrix
  if (fact && is === 'again') return { label: 'Look', intent: { do: 'facts' }, about: 'Look at the facts again' }
  if (fact && state?.is === 'proposed' && state.others.length)
    return { label: 'Choose', intent: { do: 'facts' }, about: `Choose what ${fact.label} is` }
  if (fact && state?.is === 'proposed') return yes(fact, state.proposal, { frame })
  if (fact) return stating(fact, { frame })
  const one = context.items.byId.get(item ?? '')
  return {
    label: `Answer ${one?.code ?? ''}`.trim(),
    intent: one ? { do: 'edit', item: one.id, row: true } : { do: 'missing' },
    ...(one ? { about: briefly(one.text, 80) } : {}),
  }
}

/** The frames to choose from; `unknown`: what somebody named that is none. */
export function framesCard({ project, toolkit }: ProjectContext, unknown?: string): Message<Intent> {
  const title = unknown ? `I know no form called “${shortened(unknown, 40)}”` : 'What a form still needs'
  return message(title, [
    { kind: 'heading', text: title },
    {
      kind: 'rows',
      rows: toolkit.frames.slice(0, 20).map((frame): Row<Intent> => {
        const { there, asked } = countsIn(askedBy(frame, project, toolkit))
        return {
          text: [strong(frame.name)],
          note: `${there} of ${asked} there`,
          choice: {
            label: 'Open',
            intent: { do: 'facts', frame: frame.frame },
            about: `What ${frame.name} still needs`,
          },
        }
      }),
    },
    quiet(['Typed: ', command(`facts missing for ${toolkit.frames[0]?.frame ?? 'nzqa'}`), '.']),
  ])
}
