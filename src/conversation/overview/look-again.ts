import { listed } from '../../project/listed.ts'
import type { RecordedAnswer } from '../../project/project.ts'
import { marksInWords } from '../../review/in-words.ts'
import { type Mark, strongMarks } from '../../review/marks.ts'
import { isBox, labelOf } from '../../toolkit/items.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Block, Message } from '../../view/view.ts'
import { byline } from '../byline.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { againLine } from '../facts/again.ts'
import { message, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { wasAndIs } from '../signoff/difference.ts'

const atOnce = 5

/** What was settled in view of an answer that has changed since: what that was, what it is now, and whether it is still right. */
export function lookAgain(context: ProjectContext, { of }: IntentOf<'look again'>): Decision {
  const all = marked(context, of)
  return say({
    show: 'post',
    where: 'thread',
    view: all.length ? card(context, all, of) : noAnswer(context),
  })
}

/** Facts are looked at on a card of their own. */
function noAnswer(context: ProjectContext): Message<Intent> {
  const facts = againLine(context)
  return facts.length ? message('Facts to look at again', facts) : notice('Nothing is to be looked at again.', 'good')
}

const marked = ({ project, toolkit }: ProjectContext, of?: string): [string, Mark[]][] =>
  [...strongMarks(project, toolkit)].filter(([, marks]) => !of || marks.some(({ now }) => now.item === of))

function card(context: ProjectContext, all: readonly [string, Mark[]][], of: string | undefined): Message<Intent> {
  const title = all.length === 1 ? 'One thing to look at again' : `${all.length} things to look at again`
  const left = all.length - atOnce
  return message(title, [
    { kind: 'heading', text: title },
    ...[...byChange(all.slice(0, atOnce)).values()].flatMap((some) => group(context, some)),
    ...(left > 0 ? [{ kind: 'text', tone: 'quiet', text: `… ${left} more after these.` } as const] : []),
    ...(of ? [] : againLine(context)),
    ...(of && strongMarks(context.project, context.toolkit).size > all.length
      ? [
          {
            kind: 'choices',
            choices: [{ label: 'All of them', intent: { do: 'look again' } }],
          } as const,
        ]
      : []),
  ])
}

/** Those that hang on the same change stand together. */
const byChange = (some: readonly [string, Mark[]][]): Map<string, [string, Mark[]][]> =>
  Map.groupBy(some, ([, [mark]]) => `${mark?.was.id} ${mark?.now.id}`)

/** What changed, once, and below it what was settled in view of the old answer, each with the buttons that settle it. */
function group(context: ProjectContext, some: readonly [string, Mark[]][]): Block<Intent>[] {
  const [mark] = some[0]?.[1] ?? []
  if (!mark) return []
  const becauses = new Set(some.map(([, marks]) => marks[0]?.because))
  return [
    { kind: 'divider' },
    changed(context, mark),
    ...(becauses.size === 1 ? [because(mark)] : []),
    ...some.flatMap(([item, marks]) => one(context, item, { marks, says: becauses.size > 1 })),
  ]
}

/** "07.1 was “… three levels”, is now “… four levels”. Ana, 24 Nov", what differs alone. */
function changed(context: ProjectContext, { was, now }: Mark): Block<Intent> {
  const code = context.items.byId.get(now.item)?.code ?? now.item
  const by = byline(now, context)
  return {
    kind: 'text',
    text: [strong(code), ` ${wasAndIs(was, now)} · `, ...(typeof by === 'string' ? [by] : by)],
  }
}

const because = ({ because: why }: Mark): Block<Intent> => ({
  kind: 'text',
  tone: 'quiet',
  text: `Look again, because ${why}.`,
})

function one(
  context: ProjectContext,
  id: string,
  { marks, says }: { readonly marks: readonly Mark[]; readonly says: boolean },
): Block<Intent>[] {
  const item = context.items.byId.get(id)
  if (!item) return []
  const seen = marks.map(({ now }) => now.id).slice(0, 5)
  return [
    { kind: 'text', text: [strong(`${item.code} `), shortened(labelOf(item), 160)] },
    ...(says ? marks.slice(0, 1).map(because) : []),
    ...marks.slice(1, 2).map((mark) => changed(context, mark)),
    {
      kind: 'choices',
      choices: [
        {
          label: 'Still right',
          intent: { do: 'still right', item: id, seen },
          style: 'primary',
          about: `${item.code} is still right`,
        },
        isBox(item)
          ? { label: `Untick ${item.code}`, intent: { do: 'uncheck', item: id, row: true } }
          : { label: `Change ${item.code}`, intent: { do: 'edit', item: id, row: true } },
      ],
    },
  ]
}

/** What is settled stays, in view of what has changed. */
export function stillRight(context: ProjectContext, { item: id, seen }: IntentOf<'still right'>): Decision {
  const marks = strongMarks(context.project, context.toolkit).get(id)
  const item = context.items.byId.get(id)
  if (!marks || !item)
    return say({ show: 'whisper', view: notice('Nothing it hangs on has changed, so nothing was recorded.') })
  const newer = marks.find(({ now }) => !seen.includes(now.id))
  if (newer)
    return say({
      show: 'whisper',
      view: notice(
        `${context.items.byId.get(newer.now.item)?.code} has changed once more since you looked. Look again first.`,
        'warning',
      ),
    })
  return {
    does: 'record',
    events: [{ kind: 'confirmed', item: id, seen }],
    say: (after) => [
      { show: 'post', where: 'thread', view: notice(`${item.code} is still right.`, 'good', ...nextOne(after)) },
    ],
  }
}

function nextOne(after: ProjectContext): Block<Intent>[] {
  const left = marked(after).length
  if (!left) return []
  const label = left === 1 ? 'One more' : `${left} more`
  return [{ kind: 'choices', choices: [{ label, intent: { do: 'look again' }, about: 'Look at the next one' }] }]
}

/** After an answer has changed: what was given in view of the old one. */
export function givenInViewOf(context: ProjectContext, answer: RecordedAnswer): Block<Intent>[] {
  const all = [...strongMarks(context.project, context.toolkit, answer.item)].flatMap(([item, marks]) =>
    marks.some(({ now }) => now.id === answer.id) ? [item] : [],
  )
  if (!all.length) return []
  const codes = all.map((item) => context.items.byId.get(item)?.code ?? item)
  const shown = codes.length > 4 ? `${codes.slice(0, 3).join(', ')} and ${codes.length - 3} more` : listed(codes)
  const words =
    all.length === 1
      ? `${shown} was settled in view of the old answer.`
      : `${all.length} were settled in view of the old answer: ${shown}.`
  return [
    {
      kind: 'rows',
      rows: [
        {
          text: words,
          choice: {
            label: all.length === 1 ? 'Look at it' : 'Look at them',
            intent: { do: 'look again', of: answer.item },
            about: 'Look at what was settled in view of the old answer',
          },
        },
      ],
    },
  ]
}

/** "3 to look at again", for the status; nothing where there is none. */
export function lookAgainLine({ project, toolkit }: Pick<ProjectContext, 'project' | 'toolkit'>): Block<Intent>[] {
  const count = strongMarks(project, toolkit).size
  if (!count) return []
  return [
    {
      kind: 'rows',
      rows: [
        {
          text: `${marksInWords(count)}.`,
          choice: { label: 'Look', intent: { do: 'look again' }, about: 'Look at them again' },
        },
      ],
    },
  ]
}
