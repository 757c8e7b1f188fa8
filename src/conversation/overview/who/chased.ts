import { localDate } from '../../../calendar/dates.ts'
import type { GivenItem } from '../../../project/given.ts'
import { person, shortened } from '../../../view/text.ts'
import type { Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, message, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { posted, type Reply, whispered } from '../../reply.ts'
import { countInWords, ifArchived } from '../given.ts'
import { settlingRow } from '../status.ts'

const most = 8

/** What somebody has, shown to whoever chases and calls them by posting it. */
export function chased(context: ProjectContext, theirs: readonly GivenItem[]): Reply {
  const { assignment } = theirs[0] ?? {}
  const name = assignment?.name ?? ''
  const look = { do: 'who', person: { id: assignment?.to.id ?? '', name }, why: 'call' } as const
  const view = list(context, theirs, false)
  const told = quiet(`Nothing is sent yet. Posted, it calls ${name} by name; the weekly reminder does that too.`)
  const ways = buttons(
    {
      label: `Post it for ${shortened(name, 30)}`,
      intent: { do: 'post', look },
      style: 'primary',
      about: `Call ${name} where all can see it`,
    },
    { label: 'Preview the reminder', intent: { do: 'nudge', words: 'preview' } },
  )
  return whispered({ ...view, blocks: [...view.blocks, told, ways] })
}

/** The same for all to see. */
export const calling = (context: ProjectContext, theirs: readonly GivenItem[]): Reply =>
  posted(list(context, theirs, true))

function list(context: ProjectContext, theirs: readonly GivenItem[], calls: boolean): Message<Intent> {
  const today = localDate(context.turn.at, context.project.zone)
  const { to, name } = theirs[0]?.assignment ?? { to: { id: '' }, name: '' }
  const left = theirs.length - most
  const title = `${name} has ${countInWords(theirs)}`
  return message(title, [
    { kind: 'text', text: [calls ? person(to.id, name, true) : name, ` has ${countInWords(theirs)}:`] },
    { kind: 'rows', rows: theirs.slice(0, most).map((one) => settlingRow(one, today)) },
    ...(left > 0 ? [quiet(`… ${left} more`)] : []),
    ...ifArchived(context.project),
  ])
}
