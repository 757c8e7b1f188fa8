import { listed } from '../../../project/listed.ts'
import { stateOf } from '../../../project/project.ts'
import { type Item, labelOf } from '../../../toolkit/items.ts'
import { shortened } from '../../../view/text.ts'
import type { Field, Form } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import type { Intent, IntentOf, PersonNamed } from '../../intent.ts'
import { handed, handing } from './hand-out.ts'

/** What the form shows: who and by when as far as it is known, and what is the matter with it. */
type Prefilled = {
  readonly to?: PersonNamed | undefined
  readonly by?: string | undefined
  readonly told: string
  /** A date was wanted: without one nothing is assigned. */
  readonly dated: boolean
}

/** Asks who settles an item, and by when; which one, where several may be meant. */
export function assignForm(
  context: ProjectContext,
  item: Item,
  { to, by, told, dated, ...asked }: Prefilled & Pick<IntentOf<'assign'>, 'among' | 'row' | 'with'>,
): Form<Intent> {
  const { among, row } = asked
  const which = whichOf(context, item, among)
  const several = which.length > 0
  return {
    kind: 'form',
    title: several ? 'Hand out an item' : `Assign ${handed(item, asked)}`,
    submit: 'Assign',
    intent: { ...handing(item, asked), ...(several ? { among } : {}), ...(row ? { row } : {}) },
    intro: [
      ...(told ? [{ kind: 'notice', tone: 'warning', text: told } as const] : []),
      ...(several ? [] : [{ kind: 'text', text: saidOf(context, item, asked.with) } as const]),
    ],
    fields: [
      ...which,
      { kind: 'person', name: 'to', label: 'Who settles it?', ...(to ? { value: to.id } : {}) },
      {
        kind: 'date',
        name: 'by',
        label: 'By when?',
        ...(dated ? {} : { optional: true }),
        ...(by ? { value: by } : {}),
      },
    ],
  }
}

/** What an item says; of several their codes. */
function saidOf({ items }: ProjectContext, item: Item, others: readonly string[] = []): string {
  const codes = others.flatMap((id) => items.byId.get(id)?.code ?? [])
  return codes.length ? listed([item.code, ...codes]) : labelOf(item)
}

/** Those of several that are still open. */
function whichOf({ items, project, toolkit }: ProjectContext, item: Item, among: readonly string[] = []): Field[] {
  const open = among.filter((id) => id === item.id || !stateOf(project, id, toolkit.shared.sameAs).settled)
  const options = open.flatMap((id) => {
    const one = items.byId.get(id)
    return one ? [{ value: id, label: shortened(`${one.code} ${labelOf(one)}`, 75) }] : []
  })
  return options.length > 1 ? [{ kind: 'choice', name: 'item', label: 'Which one?', options, value: item.id }] : []
}
