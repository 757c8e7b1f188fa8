import { localDate } from '../../calendar/dates.ts'
import { listed } from '../../project/listed.ts'
import { missingIn, overall, progressOf } from '../../project/progress.ts'
import { bounds, inWords } from '../../toolkit/bounds.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import type { Phase } from '../../toolkit/toolkit.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { openTemplates } from '../documents/templates.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { readPhase } from '../language/typed/phase.ts'
import { conflictLine } from '../overview/conflicts.ts'
import { headedBy, posted, type Reply, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { withOwner } from './assign/owner.ts'
import { checksCard } from './checklist.ts'
import { closes, opens, questionCard } from './question-card.ts'
import { openStop, phaseUnderWay, stopBefore, stopOfStepBefore } from './stops.ts'

/** The overview of a phase, and below it, in its thread, the first thing that is open. */
export function phase(context: ProjectContext, intent: IntentOf<'phase'>): Decision {
  const chosen = context.toolkit.phases.find(({ number }) => number === intent.phase)
  if (!chosen) return say(whispered(phases(context, intent.named)))
  const before = intent.step === undefined ? undefined : stopOfStepBefore(context, chosen.number, intent.step)
  const described = intent.begun ? [] : [posted(overview(context, chosen))]
  return say(...described, ...goOn(context, chosen.number, before))
}

/** The first thing that is open: after an item, in a phase, or where the team was last. */
export function next(context: ProjectContext, { phase, after }: IntentOf<'next'>): Decision {
  const from = after ? context.items.byId.get(after) : undefined
  if (from && !('step' in from))
    return say(
      posted(
        notice([
          'That was a prompt of a template. ',
          command(`template ${from.template.template}`),
          ' shows what is open there.',
        ]),
      ),
    )
  const number = phase ?? from?.step.phase ?? phaseUnderWay(context)
  if (!number) return say(posted(allDone(context)))
  const replies = goOn(context, number, from)
  return say(...(phase || from ? replies : replies.map((reply) => withWhy(reply, context, number))))
}

/** The team goes on where it worked last: that a phase before it is open too is said. */
function withWhy(reply: Reply, context: ProjectContext, number: number): Reply {
  const progress = progressOf(context.project, context.toolkit, context.items)
  const before = progress.filter((one) => one.inScope && one.phase.number < number && one.done < one.total)
  const here = progress.find(({ phase }) => phase.number === number)?.phase
  if (!before.length || !here) return reply
  const open = `${listed(before.map(({ phase }) => phase.roman))} ${before.length > 1 ? 'have' : 'has'} open ones too: `
  return headedBy(
    reply,
    quiet([`Going on in phase ${here.roman} ${here.name}, where you worked last; ${open}`, command('phase'), '.']),
  )
}

/** One question, or the checks that a check belongs to. */
export function show(context: ProjectContext, { item }: { item: string }): Decision {
  const shown = context.items.byId.get(item)
  return shown
    ? say(...showing(context, shown).map((reply) => withOwner(context, shown, reply)))
    : say(whispered(notice('There is no such item any more.')))
}

/** The question before this one, across steps of the phase; the first one has none before. */
export function back(context: ProjectContext, { item }: IntentOf<'back'>): Decision {
  const here = context.items.byId.get(item)
  if (!here) return say(whispered(notice('There is no such item any more.')))
  const before = stopBefore(context, here)
  if (!before) return say(whispered(notice('This is the first one; there is nothing before it.')))
  return say(...showing(context, before))
}

/** The next open stop of the phase after an item, as the reply that shows it; at the end, what is left. */
export function goOn(context: ProjectContext, phase: number, after?: Item): Reply[] {
  const open = openStop(context, phase, after)
  if (open) return showing(context, open)
  return [
    {
      show: 'post',
      where: 'thread',
      view: asCard(endOfPhase(context, phase), { kind: 'end', phase }),
      opens: closes(context),
    },
  ]
}

/** The card of an item: a question of its own, or the card of all its step's checks. */
export function showing(context: ProjectContext, item: Item): Reply[] {
  if (isBox(item) && 'step' in item)
    return [{ show: 'post', where: 'thread', view: checksCard(context, item.step), opens: closes(context) }]
  if (isBox(item))
    return [whispered(notice(['Tick it on the template: ', command(`template ${item.template.template}`), '.']))]
  return [{ show: 'post', where: 'thread', view: questionCard(context, item), opens: opens(context, item) }]
}

/** One line, for the question below it is what people came for. */
function overview(context: ProjectContext, phase: Phase): Message<Intent> {
  const progress = progressOf(context.project, context.toolkit, context.items).find((one) => one.phase === phase)
  const { done = 0, total = 0 } = progress ?? {}
  const name = `Phase ${phase.roman} ${phase.name}`
  return message(`${name}: ${done} of ${total} done`, [
    { kind: 'text', text: [strong(name), `: ${sizeOf(context, phase)}${done ? `, ${done} of ${total} done` : ''}.`] },
    ...(progress?.inScope ? [] : [notInScope]),
    buttons(
      { label: 'What is missing', intent: { do: 'missing', phase: phase.number } },
      { label: 'Other phases', intent: { do: 'phase' } },
    ),
  ])
}

/** "4 steps, 11 questions and 20 checks" */
function sizeOf({ items, toolkit }: ProjectContext, { number }: Phase): string {
  const all = [...items.byId.values()].filter((item) => 'step' in item && item.step.phase === number)
  const [questions, checks] = ['question', 'check'].map((kind) => all.filter((item) => item.kind === kind).length)
  return `${toolkit.steps.filter(({ phase }) => phase === number).length} steps, ${questions} questions and ${checks} checks`
}

const notInScope: Block<Intent> = {
  kind: 'notice',
  tone: 'info',
  text: 'This phase is not in your scope, so it does not count in the status. You can answer all the same.',
}

function phases(context: ProjectContext, named: string | undefined): Message<Intent> {
  const like = named ? readPhase(named, context.toolkit) : []
  const progress = progressOf(context.project, context.toolkit, context.items)
  const words = !named
    ? 'Which phase?'
    : like.length
      ? `“${named}” could be one of these:`
      : `There is no phase “${named}”. These are the ${inWords(bounds.phases)}:`
  return message(words, [
    { kind: 'text', text: words },
    {
      kind: 'rows',
      rows: progress
        .filter(({ phase }) => !like.length || like.includes(phase))
        .map(({ phase, done, total, inScope }) => ({
          text: [strong(`${phase.roman} ${phase.name}`)],
          note: inScope ? `${done} of ${total} done` : 'not in scope',
          choice: {
            label: 'Open',
            intent: { do: 'phase', phase: phase.number },
            about: `Open phase ${phase.roman} ${phase.name}`,
          },
        })),
    },
  ])
}

/** What is left of a phase at the end of the way through it. */
export function endOfPhase(context: ProjectContext, number: number): Message<Intent> {
  const all = progressOf(context.project, context.toolkit, context.items)
  const here = all.find(({ phase }) => phase.number === number)
  const today = localDate(context.turn.at, context.project.zone)
  const left = missingIn(context, today, number)
  const following = all.find(({ phase, inScope, done, total }) => inScope && phase.number > number && done < total)
  const name = `phase ${here?.phase.roman} ${here?.phase.name}`
  const go = following && {
    label: `Go on to ${following.phase.roman} ${following.phase.name}`,
    intent: { do: 'phase', phase: following.phase.number } as const,
  }
  if (!left.length)
    return message(`Everything in ${name} is settled.`, [
      { kind: 'notice', tone: 'good', text: `Everything in ${name} is settled. Well done.` },
      ...openTemplates(context, number),
      ...conflictLine(context, number),
      buttons(...(go ? [{ ...go, style: 'primary' as const }] : []), { label: 'Status', intent: { do: 'status' } }),
    ])
  return message(`That was the end of ${name}; ${left.length} still open.`, [
    { kind: 'text', text: `That was the end of ${name}. ${left.length} of ${here?.total ?? 0} are still open.` },
    ...openTemplates(context, number),
    ...conflictLine(context, number),
    buttons(
      { label: 'Go through what is open', intent: { do: 'next', phase: number }, style: 'primary' },
      { label: 'See the list', intent: { do: 'missing', phase: number } },
      ...(go ? [go] : []),
    ),
  ])
}

function allDone(context: ProjectContext): Message<Intent> {
  const { total } = overall(progressOf(context.project, context.toolkit, context.items))
  return message('Nothing is open.', [
    { kind: 'notice', tone: 'good', text: `Nothing is open: all ${total} items in your phases are settled.` },
    buttons({ label: 'See the templates', intent: { do: 'template' } }, { label: 'Status', intent: { do: 'status' } }),
  ])
}
