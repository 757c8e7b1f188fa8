import { type Item, isBox, stepCode, stepName } from '../../toolkit/items.ts'
import { shortened } from '../../view/text.ts'
import type { Field, Option } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import type { Values } from '../intent.ts'

/** The fields in which one chooses the question that words answer: the likely ones, all to be seen, and any other. */
export const chooseItem = (
  context: ProjectContext,
  { items: likely, chosen }: { readonly items: readonly Item[]; readonly chosen: Item | undefined },
): Field[] => [
  ...(likely.length
    ? [
        {
          kind: 'choice',
          name: 'likely',
          label: 'Which question does it answer?',
          open: true,
          optional: true,
          options: likely.map(optionOf),
          ...(chosen ? { value: chosen.id } : {}),
        } as const,
      ]
    : []),
  {
    kind: 'choice',
    name: 'item',
    label: likely.length ? 'Or another one' : 'Which question does it answer?',
    hint: 'By phase and step. What is chosen here counts.',
    optional: true,
    options: askable(context).map((item) => ({ ...optionOf(item), group: groupOf(context, item) })),
  },
]

/** Whoever looked for another one means that. */
export function chosenIn({ items }: ProjectContext, values: Values): Item | undefined {
  const [other, likely] = [values['item'], values['likely']]
  const chosen = typeof other === 'string' && other ? other : likely
  return typeof chosen === 'string' ? items.byId.get(chosen) : undefined
}

export const optionOf = (item: Item): Option => ({ value: item.id, label: shortened(`${item.code} ${item.text}`, 75) })

/** "III Design · 07 Learning goals" */
function groupOf({ toolkit }: ProjectContext, item: Item): string {
  if (!('step' in item)) return `Template ${item.template.template} · ${item.template.name}`
  const phase = toolkit.phases.find(({ number }) => number === item.step.phase)
  return `${phase?.roman} ${phase?.name} · ${stepName(item.step)}`
}

/** Questions of the phases in scope first, then the others, then the templates' prompts. */
export function askable({ items, project }: ProjectContext): Item[] {
  const rank = (item: Item): string =>
    'step' in item ? `${project.phases.includes(item.step.phase) ? 0 : 1}${stepCode(item.step.number)}` : '2'
  return items.all.filter((item) => !isBox(item)).toSorted((a, b) => rank(a).localeCompare(rank(b)))
}
