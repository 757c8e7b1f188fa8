import { localDate } from '../../calendar/dates.ts'
import { samePerson } from '../../project/entry.ts'
import { type GivenItem, givenOut } from '../../project/given.ts'
import { listed } from '../../project/listed.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Message, Text } from '../../view/view.ts'
import type { Context, ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, PersonNamed } from '../intent.ts'
import { dueInWords } from '../overview/given.ts'
import { toSign } from '../overview/to-sign.ts'
import { kindOf } from '../project/link-wording.ts'

/** Whether somebody who is given something has recorded nothing here before. */
export const isNewHere = ({ project, turn }: ProjectContext, { id }: PersonNamed): boolean =>
  id !== turn.by.id && !project.entries.some(({ by }) => samePerson(by, { ...turn.by, id }))

/** What this is and how to settle it, in one line for whoever is asked for the first time; `what`: of boxes it is no answer. */
export function toWhoIsNew(context: ProjectContext, to: PersonNamed, what: readonly Item[]): Block<Intent>[] {
  if (!isNewHere(context, to)) return []
  return [
    quiet([
      `${to.name}: this is for `,
      strong(context.project.name),
      `, an online micro-credential in the making. ${howTo(what)}; ${seenBy(context)} Questions? Write “@mcred what is this?”.`,
    ]),
  ]
}

function howTo(what: readonly Item[]): string {
  const [boxes, questions] = [what.some(isBox), what.some((item) => !isBox(item))]
  const answer = 'press Answer and say it in your own words, as you see it'
  const tick = 'press Tick once it is so'
  return (boxes && questions ? `${tick}, or ${answer}` : boxes ? tick : answer).replace(/^p/, 'P')
}

/** Said to whoever asks what this is, who asked them, what is expected, and who sees it. */
export function askedOfYou(context: ProjectContext): Message<Intent> {
  const { project, turn } = context
  const today = localDate(turn.at, project.zone)
  const yours = givenOut(project, context, today).filter(({ assignment }) => samePerson(assignment.to, turn.by))
  const signs = toSign(context, !yours.length)
  const items: Text[] = [
    [
      'What this is: this ',
      kindOf(turn.placeKind),
      ' works on ',
      strong(project.name),
      ', an online micro-credential in the making. I am mcred, a bot: I ask the questions of APEC’s toolkit for it and keep the answers.',
    ],
    ...(signs.length && !yours.length ? [] : [['What is asked of you: ', ...askedFor(yours, today)]]),
    'How: press Answer, or reply in the question’s thread, in your own words. Two or three sentences do; that takes a few minutes a question.',
    `Who sees it: ${seenBy(context)} It can stand in papers for a committee, with your name. Do not write what must stay confidential.`,
    ['You can change your answer, take it back (', command('undo'), ') or give the question back.'],
  ]
  return message('What this is, and what is asked of you', [
    ...(signs.length ? [{ kind: 'rows', rows: signs } as const] : []),
    { kind: 'list', items },
    buttons(
      { label: 'What is mine', intent: { do: 'mine' }, ...(yours.length ? { style: 'primary' as const } : {}) },
      { label: 'Your data', intent: { do: 'help', topic: 'privacy' } },
      { label: 'About mcred', intent: { do: 'help', topic: 'about' } },
    ),
  ])
}

/** "Ana asked you for 04.1 (due Fri 4 Dec) and 04.2." */
function askedFor(yours: readonly GivenItem[], today: string): Text & readonly unknown[] {
  if (!yours.length) return ['nothing by name just now; everybody here may answer.']
  const whoAsked = listed([...new Set(yours.map(({ assignment }) => assignment.entry.name))])
  const most = 6
  const codes = yours.slice(0, most).map((one) => {
    const due = dueInWords(one, today)
    return `${one.item.code}${due ? ` (${due})` : ''}`
  })
  const more = yours.length > most ? [`${yours.length - most} more`] : []
  return [strong(whoAsked), ` asked you for ${listed([...codes, ...more])}.`]
}

const seenBy = ({ turn }: Pick<Context, 'turn'>): string =>
  turn.placeKind === 'personal'
    ? 'your team sees it, with your name and the date.'
    : `everybody in this ${kindOf(turn.placeKind)} sees it, with your name and the date.`
