import { type Again, type StandingFact, statedFacts, whyAgain } from '../../facts/states.ts'
import { listed } from '../../project/listed.ts'
import type { RecordedAnswer } from '../../project/project.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Block, Choice } from '../../view/view.ts'
import { byline } from '../byline.ts'
import type { ProjectContext } from '../context.ts'
import type { Intent } from '../intent.ts'
import { wasAndIs } from '../signoff/difference.ts'
import { type OnCard, originOf, shortValue, stating, valueLine, yes } from './wording.ts'

type AgainFact = StandingFact & { readonly state: { readonly is: 'confirmed'; readonly again: Again } }

/** Confirmed facts whose answer says something else now, or is gone. */
export const toLookAt = ({ project, toolkit }: ProjectContext): AgainFact[] =>
  project.archived
    ? []
    : statedFacts(project, toolkit).filter((one): one is AgainFact => one.state.is === 'confirmed' && !!one.state.again)

/** One of them: what it was confirmed from, what that says now, and the ways to settle it. */
export function againBlocks(context: ProjectContext, one: AgainFact, on: OnCard): Block<Intent>[] {
  const { was, now } = one.state.again
  const origin = originOf(context, one.state)
  return [
    { kind: 'divider' },
    {
      kind: 'text',
      text: [strong(one.fact.label), `: ${valueLine(one)}. Look again, for ${whyAgain(one.state.again)}.`],
    },
    { kind: 'text', tone: 'quiet', text: origin },
    ...(was && now ? [changed(context, was, now)] : now ? [quoted(context, now, 'says')] : []),
    ...(was && !now ? [quoted(context, was, 'was')] : []),
    { kind: 'choices', choices: settling(one, on) },
  ]
}

function settling({ fact, state }: AgainFact, on: OnCard): Choice<Intent>[] {
  const { value, again } = state as unknown as { value: Parameters<typeof shortValue>[1]; again: Again }
  const { now, proposal } = again
  return [
    {
      label: `Still ${shortValue(fact, value)}`,
      intent: { do: 'confirm fact', fact: fact.id, seen: now?.id ?? null, still: true, ...on },
      about: `${fact.label} is still right`,
    },
    ...(proposal ? [yes(fact, proposal, on)] : []),
    stating(fact, on, 'Another value'),
  ]
}

/** What differs alone. */
function changed({ items, ...context }: ProjectContext, was: RecordedAnswer, now: RecordedAnswer): Block<Intent> {
  const code = items.byId.get(now.item)?.code ?? now.item
  const by = byline(now, { items, ...context })
  return { kind: 'text', text: [`${code} ${wasAndIs(was, now)} · `, ...(typeof by === 'string' ? [by] : by)] }
}

function quoted(context: ProjectContext, answer: RecordedAnswer, verb: string): Block<Intent> {
  const code = context.items.byId.get(answer.item)?.code ?? answer.item
  const by = byline(answer, context)
  return {
    kind: 'said',
    text: shortened(answer.text, 300),
    by: [`${code} ${verb} · `, ...(typeof by === 'string' ? [by] : by)],
  }
}

/** "2 facts to look at again", for the status and after a change; nothing where there is none. */
export function againLine(context: ProjectContext, of?: string): Block<Intent>[] {
  const all = toLookAt(context).filter(({ state }) => !of || state.again.now?.id === of)
  if (!all.length) return []
  const names = listed(all.slice(0, 3).map(({ fact }) => fact.label))
  const more = all.length > 3 ? ` and ${all.length - 3} more` : ''
  return [
    {
      kind: 'rows',
      rows: [
        {
          text: `${all.length === 1 ? 'A fact' : `${all.length} facts`} to look at again: ${names}${more}.`,
          choice: { label: 'Look', intent: { do: 'facts' }, about: 'Look at the facts again' },
        },
      ],
    },
  ]
}
