import { authorOf } from '../../project/author.ts'
import { stateOf } from '../../project/project.ts'
import { isBox, labelOf } from '../../toolkit/items.ts'
import type { Row } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import { giveIt, takeNameOff } from '../guidance/assign/hand-out.ts'
import type { Intent } from '../intent.ts'
import type { ToldOfItem } from '../language/answers/told-of-items.ts'
import { whispered } from '../reply.ts'

/** What is only told of items answers, ticks and hands out nothing: how each stands, and what can be done with it. */
export const toldOf = (context: ProjectContext, told: readonly ToldOfItem[]): Decision =>
  say(
    whispered(
      notice('Nothing is recorded, and nobody was given anything: that tells how it is, and is no answer.', 'info', {
        kind: 'rows',
        rows: told.map((one) => rowOf(context, one)),
      }),
    ),
  )

function rowOf({ project, toolkit, turn }: ProjectContext, { item, told }: ToldOfItem): Row<Intent> {
  const { code, id } = item
  const { settled, assignment } = stateOf(project, id, toolkit.shared.sameAs)
  const isOwn = assignment?.to.id === turn.by.id
  const give = isOwn ? [takeNameOff(item), giveIt(item, true)] : [giveIt(item, assignment !== undefined)]
  const does: Row<Intent>['choice'] = isBox(item)
    ? { label: 'Tick', intent: { do: 'check', item: id }, about: `Tick ${code}` }
    : { label: settled ? 'Edit' : 'Answer', intent: { do: 'edit', item: id }, about: `Answer ${code}` }
  const choices = told === 'not mine' ? give : settled && isBox(item) ? [] : [does, ...(told === 'how' ? give : [])]
  const [choice, ...more] = choices
  return { text: `${code} ${labelOf(item)} (${standing(settled)})`, ...(choice ? { choice } : {}), more }
}

function standing(settled: ReturnType<typeof stateOf>['settled']): string {
  if (!settled) return 'open'
  if (settled.kind === 'answered') return `${authorOf(settled).name}’s answer stays`
  return settled.kind === 'excused' ? 'not applicable' : 'ticked'
}
