import { placeKey } from '../../project/ports.ts'
import { currentAnswerTo } from '../../project/project.ts'
import { conflictsInWords } from '../../review/in-words.ts'
import type { HeldFinding } from '../../review/of-project.ts'
import { type Item, isBox, labelOf, stepName } from '../../toolkit/items.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { byline } from '../byline.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted, type Reply, replaced } from '../reply.ts'
import { asCard } from '../shown.ts'
import { foundIn } from './conflicts.ts'
import { ifArchived } from './given.ts'

const atOnce = 5

/** The review in its place after a finding on it was settled by an answer; undefined where it was not pressed on one. */
export function onReview(after: ProjectContext, row: IntentOf<'edit'>['row']): Reply | undefined {
  const { card: pressed, alone, place } = after.turn
  if (row !== 'review' || !(pressed || alone)) return undefined
  const view = reviewCard(after, { do: 'review' })
  // In somebody's own chat the project is not at home, so that nothing is put right there later.
  const isHere = pressed && placeKey(pressed.place) === placeKey(place)
  return replaced(isHere ? asCard(view, { kind: 'look', intent: { do: 'review' } }) : view)
}

/** What does not hold together, conflicts first, each with the words that it is about and the buttons that settle it. */
export const review = (context: ProjectContext, intent: IntentOf<'review'>): Decision =>
  say(posted(reviewCard(context, intent)))

function reviewCard(context: ProjectContext, intent: IntentOf<'review'>): Message<Intent> {
  const found = foundIn(context, intent)
  const view = intent.aside
    ? putAside(context, found.aside)
    : found.open.length
      ? card(context, found.open, intent)
      : allFits(context, intent, found.aside.length)
  return { ...view, matter: 'review' }
}

function card(context: ProjectContext, open: readonly HeldFinding[], intent: IntentOf<'review'>): Message<Intent> {
  const { from = 0 } = intent
  const conflicts = open.filter(({ tier }) => tier === 'conflict').length
  const title = `${conflicts ? conflictsInWords(conflicts) : 'Nothing contradicts itself'}${whereIn(context, intent)}`
  const shown = open.slice(from, from + atOnce)
  const left = open.length - from - shown.length
  return message(title, [
    { kind: 'heading', text: title },
    ...(from ? [] : besides(open.length - conflicts)),
    ...shown.flatMap((one): Block<Intent>[] => finding(context, one)),
    ...moreThan(left, { ...intent, from: from + atOnce }),
    quiet('Found by rules, not by judgement: whether it is good is for you to say.'),
    ...ifArchived(context.project),
  ])
}

const besides = (others: number): Block<Intent>[] =>
  others ? [quiet(`${others === 1 ? 'One more thing is' : `${others} more things are`} worth a look.`)] : []

const moreThan = (left: number, intent: IntentOf<'review'>): Block<Intent>[] =>
  left > 0 ? [buttons({ label: `${left} more`, intent, about: `See ${left} more findings` })] : []

const whereIn = ({ toolkit }: ProjectContext, { phase, step }: IntentOf<'review'>): string => {
  const chosen = toolkit.phases.find(({ number }) => number === phase)
  const here = toolkit.steps.find(({ number }) => number === step)
  return here ? ` in ${stepName(here)}` : chosen ? ` in ${chosen.name}` : ''
}

/** One finding: what is the matter, the words with who and when, and what settles it. */
function finding(context: ProjectContext, found: HeldFinding): Block<Intent>[] {
  return [
    { kind: 'divider' },
    { kind: 'text', text: [strong(found.says)] },
    ...found.quotes.map((quote): Block<Intent> => quoted(context, found, quote)),
    ...(found.quotes.length ? [buttons(...settling(context, found))] : []),
  ]
}

function quoted(
  context: ProjectContext,
  { entries }: HeldFinding,
  { item: id, text }: HeldFinding['quotes'][number],
): Block<Intent> {
  const item = context.items.byId.get(id)
  const entry = entries.get(id)
  const code = item?.code ?? id
  const who = entry ? [`${code} · `, ...spans(byline(entry, context))] : code
  if (entry?.kind === 'checked')
    return {
      kind: 'said',
      text: item ? labelOf(item) : text,
      by: entry ? [`${code}, ticked · `, ...spans(byline(entry, context))] : who,
    }
  return { kind: 'said', text, by: who }
}

const spans = (text: ReturnType<typeof byline>) => (typeof text === 'string' ? [text] : text)

/** Answer either, hand it on, or say that it is fine. */
function settling({ items }: ProjectContext, { key, quotes, entries }: HeldFinding): Choice<Intent>[] {
  const those = [...new Set(quotes.map(({ item }) => item))].flatMap((id) => items.byId.get(id) ?? []).slice(0, 3)
  const last = those.at(-1)
  return [
    ...those.map((item): Choice<Intent> => changing(item, entries.get(item.id)?.kind === 'checked')),
    ...(last
      ? [
          {
            label: 'Assign',
            intent: { do: 'assign', item: last.id, row: true },
            about: `Ask somebody to settle ${last.code}`,
          } satisfies Choice<Intent>,
        ]
      : []),
    { label: 'It is fine', intent: { do: 'accept', finding: key } },
  ]
}

const changing = (item: Item, isTicked: boolean): Choice<Intent> =>
  isTicked
    ? { label: `Untick ${item.code}`, intent: { do: 'uncheck', item: item.id, row: true } }
    : isBox(item)
      ? { label: `Open ${item.code}`, intent: { do: 'show', item: item.id } }
      : { label: `Answer ${item.code}`, intent: { do: 'edit', item: item.id, row: 'review' } }

/** What has hardly begun is no all clear. */
function ofFew({ project, items, toolkit }: ProjectContext): string {
  const questions = [...items.byId.values()].filter((item) => item.kind === 'question')
  const answered = questions.filter(({ id }) => currentAnswerTo({ project, toolkit }, id)).length
  const none = 'I see nothing that does not fit together'
  if (!answered) return 'Nothing is answered yet that could contradict itself'
  return answered * 4 < questions.length
    ? `In the ${answered === 1 ? 'one answer' : `${answered} answers`} so far ${none}`
    : none
}

function allFits(context: ProjectContext, intent: IntentOf<'review'>, aside: number): Message<Intent> {
  return notice(
    `${ofFew(context)}${whereIn(context, intent)}.`,
    'good',
    quiet([
      `I compare what is recorded, by rules. ${aside ? `${aside === 1 ? 'One thing was' : `${aside} things were`} put aside: ` : 'Whether it is good is for you to judge.'}`,
      ...(aside ? [command('review dismissed'), '.'] : []),
    ]),
    ...ifArchived(context.project),
  )
}

/** What was put aside, by whom and why, with the way back. */
function putAside(context: ProjectContext, aside: readonly HeldFinding[]): Message<Intent> {
  if (!aside.length) return notice('Nothing was put aside.')
  const title = aside.length === 1 ? 'One thing was put aside' : `${aside.length} things were put aside`
  return message(title, [
    { kind: 'heading', text: title },
    {
      kind: 'rows',
      rows: aside.slice(0, 10).flatMap(({ key, says }) => {
        const entry = context.project.dismissed.get(key)
        return entry
          ? [
              {
                text: says,
                note: [`“${entry.reason}” · `, ...spans(byline(entry, context))],
                choice: { label: 'Raise it again', intent: { do: 'raise', finding: key } as const },
              },
            ]
          : []
      }),
    },
    quiet('Each comes back by itself once an answer that it quotes changes.'),
  ])
}
