import { labelOf } from '../../paper/labels.ts'
import { stateOf } from '../../project/project.ts'
import { coveredBy, itemsIn } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import { shortened } from '../../view/text.ts'
import type { Field, Form } from '../../view/view.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { nameOfGate, type SignOffContext } from './looking.ts'

const titles = { yes: 'Sign with a note', changes: 'Ask for changes', no: 'Decline' } as const
const asks = { yes: 'Your note', changes: 'What should change?', no: 'Why not?' } as const

/** Asks for the words of a decision, and for what should change which items it is about. */
export function verdictForm(
  request: SignOffRequest,
  looking: SignOffContext,
  { intent, wrong }: { readonly intent: IntentOf<'sign'>; readonly wrong: string | undefined },
): Form<Intent> {
  const { verdict } = intent
  const { values: _, ...bare } = intent
  return {
    kind: 'form',
    title: titles[verdict],
    submit: titles[verdict],
    intent: bare,
    intro: [{ kind: 'text', text: `${nameOfGate(request, looking)} of ${looking.project.name}` }],
    fields: [
      {
        kind: 'text',
        name: 'words',
        label: asks[verdict],
        long: true,
        max: 2000,
        ...(verdict === 'yes' ? { optional: true } : {}),
      },
      ...(verdict === 'changes' ? which(request, looking) : []),
    ],
    ...(wrong ? { errors: { words: wrong } } : {}),
  }
}

/** Slack’s lists hold no more. */
const most = 100

/** Every question and point that is signed, answered or not, then the checks that are ticked. */
function which(request: SignOffRequest, { project, items, toolkit }: SignOffContext): Field[] {
  const all = itemsIn(coveredBy(request), items)
  const isTicked = ({ id }: Item): boolean => stateOf(project, id, toolkit.shared.sameAs).settled !== undefined
  const checks = all.filter((item) => isBox(item) && isTicked(item))
  const options = [...all.filter((item) => !isBox(item)), ...checks].slice(0, most).map((item) => ({
    value: item.id,
    label: shortened(`${item.code} ${labelOf(item)}`, 75),
  }))
  return options.length
    ? [{ kind: 'choices', name: 'about', label: 'Which of these?', optional: true, options, value: [] }]
    : []
}
