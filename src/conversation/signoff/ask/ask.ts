import { localDate, shownDay } from '../../../calendar/dates.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import { listed } from '../../../project/listed.ts'
import type { Message } from '../../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import { nobodyToAsk, noDate } from '../../guidance/assign/assign-clarify.ts'
import type { Intent, IntentOf, PersonNamed } from '../../intent.ts'
import { personCalled } from '../../language/details/people.ts'
import { byName, speaker } from '../../language/typed/assignment.ts'
import { openOrPost } from '../../open-form.ts'
import { whispered } from '../../reply.ts'
import { type Asking, asksOneself, notAlone, nothingToSign, requested } from '../requested.ts'
import { askAgain } from './ask-again.ts'
import { askForm, readForm, type SignOffWish } from './ask-form.ts'

/** Asks people to sign what is recorded in a gate; what is not said yet is asked for. */
export function ask(context: ProjectContext, intent: IntentOf<'ask sign-off'>): Decision {
  if (context.project.archived)
    return alone(notice(`${context.project.name} is archived. Take it out again first.`, 'warning'))
  if (intent.renews) return askAgain(context, intent.renews, intent.values)
  const wish = intent.values ? readForm(intent.values) : intent
  const empty = wish.gate && !intent.values ? nothingToSign(wish.gate, context) : undefined
  if (empty) return alone(empty)
  const people = (wish.people ?? named(wish)).map((one) => known(one, context))
  const asked = readAll(context, { ...wish, people })
  if ('wrong' in asked) {
    const chosen = people.filter(({ id }) => id !== byName)
    const view = askForm(context, { ...wish, people: chosen, due: dayIn(context, wish.by) }, asked.wrong)
    return intent.values
      ? say({ show: 'open', view })
      : asked.open
        ? openOrPost(context, 'Ask', intent, view)
        : alone(notice(asked.wrong, 'warning'))
  }
  return { does: 'sign off', project: context.project.id, judge: (now) => requested(now, asked) }
}

const alone = (view: Message<Intent>): Decision => say(whispered(view))

/** "signed by Dean": a name where a date was looked for. */
const named = ({ by }: IntentOf<'ask sign-off'>): PersonNamed[] =>
  by && /^\p{Lu}/u.test(by) && !/\d/.test(by) ? [{ id: byName, name: by.slice(0, 60) }] : []

const known = (one: PersonNamed, { turn, project }: ProjectContext): PersonNamed => {
  if (one.id === speaker.id) return { id: turn.by.id, name: turn.name }
  const found = one.id === byName ? personCalled(one.name, { project, here: turn.people }) : one
  return found?.id === speaker.id ? { id: turn.by.id, name: turn.name } : (found ?? one)
}

/** The day that was said, where it is one to come: it stands in the form. */
function dayIn({ turn, project }: ProjectContext, by: string | undefined): string | undefined {
  const day = by ? readDate(by, turn.at, project.zone) : undefined
  return day && day >= localDate(turn.at, project.zone) ? day : undefined
}

const notKnown = (names: readonly string[]): string =>
  `I do not know whom you mean by ${listed(names.map((name) => `“${name}”`))}. Choose them; whoever is not on the list writes one message here first, and can be asked then.`

/** `open`: the form asks for what is wrong; else it is only said. */
function readAll(
  context: ProjectContext,
  { gate, people, needs, order, by }: SignOffWish,
): Asking | { wrong: string; open?: true } {
  const { turn, project } = context
  const once = [...new Map(people.map((one) => [one.id, one])).values()]
  const nameless = people.filter(({ id }) => id === byName).map(({ name }) => name)
  if (nameless.length) return { wrong: notKnown(nameless), open: true }
  const nobody = once.map(nobodyToAsk).find(Boolean)
  if (nobody) return { wrong: nobody, open: true }
  if (!gate || !once.length) return { wrong: '', open: true }
  const enough = Math.min(needs ?? once.length, once.length)
  if (asksOneself(turn.by, { people: once, needs: enough })) return { wrong: notAlone }
  const today = localDate(turn.at, project.zone)
  const isName = by && named({ do: 'ask sign-off', by }).length > 0 && !readDate(by, turn.at, project.zone)
  const due = by && !isName ? readDate(by, turn.at, project.zone) : undefined
  if (by && !isName && !due) return { wrong: noDate(by, context), open: true }
  if (due && due < today) return { wrong: `${shownDay(due, today)} is past. Choose a day from today on.`, open: true }
  return { gate, people: once, needs: enough, order: order ?? 'together', ...(due ? { due } : {}) }
}
