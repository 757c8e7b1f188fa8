import { shownTime } from '../../calendar/dates.ts'
import { authorOf } from '../../project/author.ts'
import { type RecordedAnswer, rivals, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { person } from '../../view/text.ts'
import type { Block, Message } from '../../view/view.ts'
import { byline } from '../byline.ts'
import type { ProjectContext } from '../context.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Reply } from '../reply.ts'
import { asCard } from '../shown.ts'

/** Closer together than this, neither could have seen the other's. */
const moment = 120_000

/** Somebody answered who had not seen another's answer: what happened is said, and both answers stay. */
export function clash(after: ProjectContext, item: Item, mine: RecordedAnswer): Reply[] {
  const other = rivals(stateOf(after.project, item.id, after.toolkit.shared.sameAs), mine).at(-1)
  if (!other) return []
  return [
    {
      show: 'post',
      where: 'thread',
      view: asCard(card(after, item, { mine, other }), { kind: 'clash', entries: [mine.id, other.id] }),
    },
  ]
}

type Two = { readonly mine: RecordedAnswer; readonly other: RecordedAnswer }

function card(after: ProjectContext, item: Item, two: Two): Message<Intent> {
  const { mine, other } = two
  const [me, them] = [authorOf(mine).name, authorOf(other).name]
  const together = Math.abs(mine.at - other.at) <= moment
  const words = together ? `${them} and ${me} answered ${item.code} at the same moment.` : replaced(after, item, two)
  return message(words, [
    together ? calling(item, two) : { kind: 'notice', tone: 'info', text: `${words} Keep both?` },
    { kind: 'said', text: other.text, by: byline(other, after) },
    { kind: 'said', text: mine.text, by: byline(mine, after) },
    {
      kind: 'choices',
      choices: [
        { label: `Use ${them}’s`.slice(0, 70), intent: { do: 'restore', entry: other.id } },
        { label: `Keep ${me}’s`.slice(0, 70), intent: { do: 'restore', entry: mine.id } },
        { label: 'Write one together', intent: { do: 'edit', item: item.id } },
        { label: 'History', intent: { do: 'history', item: item.id } },
      ],
    },
  ])
}

/** Both are called: they are at it now, and do not know of each other. */
function calling(item: Item, { mine, other }: Two): Block<Intent> {
  const [me, them] = [authorOf(mine), authorOf(other)]
  return {
    kind: 'notice',
    tone: 'warning',
    text: [
      person(them.person.id, them.name, true),
      ' and ',
      person(me.person.id, me.name, true),
      ` answered ${item.code} at the same moment. Both answers are kept; the newest counts until you settle on one.`,
    ],
  }
}

/** Which of the two came first, and which counts. */
function replaced({ project }: ProjectContext, item: Item, { mine, other }: Two): string {
  const [me, them] = [authorOf(mine).name, authorOf(other).name]
  const of = (answer: RecordedAnswer, now: number): string => `answer of ${shownTime(answer.at, project.zone, now)}`
  return mine.at > other.at
    ? `${item.code} had ${them}’s ${of(other, mine.at)}; ${me}’s replaces it.`
    : `${item.code} has ${them}’s ${of(other, other.at)}, which is newer than ${me}’s ${of(mine, other.at)} and counts.`
}
