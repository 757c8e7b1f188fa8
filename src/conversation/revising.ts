import { authorOf, credit } from '../project/author.ts'
import { samePerson } from '../project/entry.ts'
import { type Answer, currentAnswer, type Project, stateOf } from '../project/project.ts'
import type { Item } from '../toolkit/items.ts'
import type { Intent, IntentOf } from './intent.ts'
import { answeredCard } from './question-card.ts'
import type { Reply } from './reply.ts'
import { type Decision, type ProjectScene, type Scene, say } from './scene.ts'
import { standsNow } from './stands-now.ts'
import { notice } from './trouble.ts'

/** The message that an answer came in was edited: the answer follows, unless somebody has answered since. */
export function revise(scene: Scene, { message, text }: IntentOf<'revise'>): Decision {
  const found = answerIn(scene, message)
  if (!found) return say()
  const { scene: here, answer, item } = found
  const now = text.trim()
  if (!now || now.startsWith('//')) return retract(scene, { do: 'retract', message })
  if (now === answer.text || now.length > 10_000) return say()
  const current = currentAnswer(stateOf(here.project, item.id, here.toolkit.shared.sameAs))
  if (current && current.id !== answer.id)
    return say({
      show: 'whisper',
      view: notice(
        `You edited the message that was an answer to ${item.code}, but ${credit(current)} has answered since, so nothing was changed.`,
        'info',
        {
          kind: 'choices',
          choices: [{ label: `Edit ${item.code}`, intent: { do: 'edit', item: item.id } }],
        },
      ),
    })
  return {
    does: 'record',
    happenings: [
      {
        kind: 'answered',
        item: item.id,
        text: now,
        basedOn: answer.id,
        ...(answer.source ? { source: answer.source } : {}),
      },
    ],
    say: (after, [kept]) => [
      ...onCard(after, item, kept?.kind === 'answered' ? kept : undefined),
      followed(
        `${after.turn.name} edited their message, so the answer to ${item.code} now reads like it.`,
        item,
        kept?.id,
      ),
    ],
  }
}

/** The message that an answer came in is gone: so is the answer, with every wording that the message had. */
export function retract(scene: Scene, { message }: IntentOf<'retract'>): Decision {
  const found = answerIn(scene, message)
  if (!found) return say()
  const { scene: here, item } = found
  const all = standing(here.project).filter(
    (one) => one.source?.message === message && samePerson(authorOf(one).person, here.turn.by),
  )
  return {
    does: 'record',
    happenings: all.map(({ id }) => ({ kind: 'withdrawn', entry: id })),
    say: (after) => {
      const before = currentAnswer(stateOf(after.project, item.id, after.toolkit.shared.sameAs))
      const words = standsNow(here, after, item)
      return [
        ...onCard(after, item, before),
        {
          show: 'post',
          where: 'thread',
          view: notice(`The message is gone, and with it the answer that it was. ${words}`, 'info', opener(item)),
        },
      ]
    },
  }
}

/** The newest answer that came in the message, if the person's own and not moved or taken back. */
function answerIn(scene: Scene, message: string): { scene: ProjectScene; answer: Answer; item: Item } | undefined {
  if (!scene.project) return undefined
  const answer = standing(scene.project).findLast(
    (one) => one.source?.message === message && samePerson(authorOf(one).person, scene.turn.by),
  )
  const item = answer && scene.items.byId.get(answer.item)
  return answer && item && { scene: { ...scene, project: scene.project }, answer, item }
}

const standing = ({ entries, withdrawn }: Project): Answer[] =>
  entries.flatMap((entry) => (entry.kind === 'answered' && !withdrawn.has(entry.id) ? [entry] : []))

/** The question's card in the thread shows what stands now. */
function onCard(after: ProjectScene, item: Item, answer: Answer | undefined): Reply[] {
  const card = after.openings.findLast((opening) => opening.item === item.id)?.card
  return card && answer ? [{ show: 'replace', card, view: answeredCard(after, item, answer) }] : []
}

const followed = (words: string, item: Item, entry: string | undefined): Reply => ({
  show: 'post',
  where: 'thread',
  view: notice(words, 'good', {
    kind: 'choices',
    choices: [
      ...(entry
        ? [{ label: 'Undo', intent: { do: 'undo', entry } as Intent, about: `Take the change of ${item.code} back` }]
        : []),
      { label: 'History', intent: { do: 'history', item: item.id } as Intent },
    ],
  }),
})

const opener = (item: Item) =>
  ({ kind: 'choices', choices: [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } }] }) as const
