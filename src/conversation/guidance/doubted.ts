import { stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Choice, Message } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { type Doubt, doubtOf } from '../language/answers/doubtful.ts'
import { personCalled, personNamedIn } from '../language/details/people.ts'
import { giveIt, takeNameOff } from './assign/hand-out.ts'

/** Words that would be recorded, and in view of what. */
export type Unlikely = Pick<IntentOf<'answer'>, 'row' | 'author' | 'basedOn'> & { readonly text: string }

/** What is asked in place of recording words that are hardly an answer. */
export function doubted(context: ProjectContext, item: Item, said: Unlikely): Message<Intent> | undefined {
  const doubt = doubtOf(said.text, context.understanding)
  if (doubt === 'points' && context.turn.source?.files?.length) return undefined
  return doubt === 'leaves it'
    ? leftToOthers(context, item, { words: said.text, said })
    : doubt &&
        notice(
          `${whyNot[doubt]} Nothing is recorded for ${item.code} yet.`,
          'info',
          { kind: 'said', text: said.text },
          buttons(
            { label: 'Write the answer', intent: { do: 'edit', item: item.id }, about: `Answer ${item.code}` },
            allTheSame(item, said),
          ),
        )
}

const whyNot: Readonly<Record<Exclude<Doubt, 'leaves it'>, string>> = {
  quarrels: 'That reads like talk among you, not like an answer.',
  points: 'That says where the answer is to be found; papers and reviews see only what stands here.',
  done: 'That says that it is done, not what the answer is.',
  'goes on':
    'That goes on to another question, and is hardly one answer. Write each behind its code, on a line of its own.',
  mash: 'That does not look like words.',
}

/** "Not my job", "Ben knows better": the ways to hand it over; `words`: recorded only where they were an answer. */
export function leftToOthers(
  context: ProjectContext,
  item: Item,
  { words, said }: { readonly words: string; readonly said?: Unlikely },
): Message<Intent> {
  const { project, turn, toolkit } = context
  const { assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
  const isOwn = assignment?.to.id === turn.by.id
  const named = personNamedIn(words, project)
  const to = named && personCalled(named, { project, here: turn.people })
  const choices: Choice<Intent>[] = [
    ...(to && to.id !== turn.by.id ? [giveTo(item, to)] : []),
    giveIt(item, assignment !== undefined),
    ...(isOwn ? [takeNameOff(item)] : []),
    ...(said ? [allTheSame(item, said)] : []),
  ]
  return notice(
    `That sounds as if ${item.code} were for somebody else. Nothing is done yet: it is not recorded, and nobody was given it.`,
    'info',
    { kind: 'text', text: `${item.code} ${item.text}` },
    buttons(...choices),
  )
}

const giveTo = ({ id, code }: Item, to: NonNullable<ReturnType<typeof personCalled>>): Choice<Intent> => ({
  label: `Give it to ${to.name}`,
  intent: { do: 'assign', item: id, to },
  style: 'primary',
  about: `Give ${code} to ${to.name}`,
})

const allTheSame = ({ id }: Item, { text, basedOn, row, author }: Unlikely): Choice<Intent> => ({
  label: 'Record it all the same',
  intent: { do: 'answer', item: id, text, basedOn, ...(row ? { row } : {}), ...(author ? { author } : {}) },
})
