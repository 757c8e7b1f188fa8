import { localDate, shownDay } from '../../../calendar/dates.ts'
import { misnamed, readDate } from '../../../calendar/parse-date.ts'
import { peopleOf } from '../../../project/author.ts'
import type { Item } from '../../../toolkit/items.ts'
import { shortened } from '../../../view/text.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import type { IntentOf, PersonNamed, Values } from '../../intent.ts'
import { mention, readPerson, withNames } from '../../language/mention.ts'
import { byName, speaker } from '../../language/typed/assignment.ts'
import { openOrPost } from '../../open-form.ts'
import { whispered } from '../../reply.ts'
import { assignForm } from './assign-form.ts'
import { handed, handing } from './hand-out.ts'

/** The person chosen in the form. */
export function chosenIn(values: Values): PersonNamed | undefined {
  const to = values['to']
  return typeof to === 'object' && to !== null && 'id' in to ? to : undefined
}

/** The date typed into the form. */
export const typedIn = (values: Values): string | undefined =>
  typeof values['by'] === 'string' && values['by'] ? values['by'] : undefined

/** Who was named, and whoever else was: "me" is the speaker; a name alone is nobody yet. */
export function whoIsMeant(
  context: ProjectContext,
  { to, by = '' }: IntentOf<'assign'>,
): [PersonNamed | undefined, readonly PersonNamed[]] {
  const { turn } = context
  const meant =
    to?.id === speaker.id ? { id: turn.by.id, name: turn.name } : to?.id === byName ? onlyOne(to.name, context) : to
  const named = [...by.matchAll(new RegExp(mention, 'g'))].flatMap(([text]) => readPerson(text) ?? [])
  const others = new Map(named.map((one) => [one.id, one]))
  return [meant, [...others.values()].filter(({ id }) => id !== meant?.id)]
}

/** The one who takes part or speaks here under that name; a day is nobody's. */
function onlyOne(name: string, context: ProjectContext): PersonNamed | undefined {
  const { turn, project } = context
  const [found, other] = readDate(name, turn.at, project.zone) ? [] : called(name, context)
  return other ? undefined : found
}

/** Why nothing can be asked of an account, for people; undefined where it can. */
export function nobodyToAsk({ name, is }: PersonNamed): string | undefined {
  if (is === 'closed') return `The account of ${name} is closed. Who is it?`
  if (is === 'nobody') return 'I know nobody here under that id. Who is it?'
  if (is === 'unsure') return 'I could not look up who that is just now. Nothing was changed; try again in a moment.'
  return is === 'a bot' ? `${name} is a bot. Who is it?` : undefined
}

/** One item goes to one person: a button each. */
export function askWhich(intent: IntentOf<'assign'>, item: Item, people: readonly PersonNamed[]): Decision {
  const by = intent.by
    ?.replace(new RegExp(mention, 'g'), ' ')
    .replace(/^[\s,&+]*(?:and\b)?[\s,]*(?:by\s)?/i, '')
    .trim()
  return say(
    whispered(
      notice(
        `${handed(item, intent)} ${intent.with ? 'go' : 'goes'} to one person, so that somebody has it. Who is it?`,
        'info',
        {
          kind: 'choices',
          choices: people.map((to) => ({
            label: to.name,
            intent: { ...handing(item, intent), to, ...(by ? { by } : {}) },
            about: `Assign ${handed(item, intent)} to ${to.name}`,
          })),
        },
      ),
    ),
  )
}

/** A day that has just gone by, or the same one next year? `by` is next year's. */
export function askYear(said: string, by: string, today: string, intent: IntentOf<'assign'>): Decision {
  const then = shownDay(by, today)
  return say(
    whispered(
      notice(
        `${said} is past. Did you mean ${then}?`,
        'info',
        buttons(
          { label: `By ${then}`, intent: { ...intent, by } },
          { label: 'Choose another day', intent: { ...intent, by: later } },
        ),
      ),
    ),
  )
}

/** What stands for a date that is still to be chosen. */
const later = '?'

/** What is known already; `wrong` is what is the matter with the date, `who` a name that may be anybody's, `told` what is the matter with who was named. */
export type KnownAssignment = {
  to?: PersonNamed | undefined
  by?: string | undefined
  wrong?: string
  who?: string
  told?: string
  /** The date that was given is past: without another nothing is assigned. */
  dated?: true
}

/** The form, filled with what was understood; where none can be opened, a button for it. */
export function askAgain(
  context: ProjectContext,
  asked: IntentOf<'assign'>,
  item: Item,
  known: KnownAssignment,
): Decision {
  const { turn, project } = context
  // Whoever presses the button may be somebody else than whoever said "me".
  const intent = known.to ? { ...asked, to: known.to } : asked
  const date = known.who ? readDate(known.who, turn.at, project.zone) : undefined
  const told = known.told || known.wrong || (known.who && !date ? notKnown(known.who, context) : '')
  const filled = { to: known.to, by: known.by ?? date, told, dated: known.dated === true }
  const form = assignForm(context, item, { ...asked, ...filled })
  if (intent.values)
    return say({
      show: 'open',
      view: { ...form, errors: known.wrong ? { by: known.wrong } : { to: known.told ?? 'Choose a person.' } },
    })
  if (turn.canOpen || !told) return openOrPost(context, 'Assign', { ...intent }, form)
  const choices = [
    { label: 'Assign', intent: { ...intent }, style: 'primary', about: `Assign ${handed(item, intent)}` },
  ] as const
  return say(whispered(notice(told, 'warning', buttons(...choices))))
}

const notKnown = (who: string, context: ProjectContext): string =>
  called(who, context).length
    ? `I do not know which ${who} you mean.`
    : `Nobody called ${who} has written here yet. Choose who it is; whoever is not on the list writes one message here first.`

/** Those who take part by that name, on the platform that is spoken on. */
function called(name: string, { project, turn }: ProjectContext): PersonNamed[] {
  const said = name.toLowerCase()
  const here = project.entries
    .flatMap(peopleOf)
    .filter(
      (one) =>
        one.person.platform === turn.by.platform &&
        one.person.tenant === turn.by.tenant &&
        [one.name, one.name.split(' ')[0]].some((part) => part?.toLowerCase() === said),
    )
  const others = (turn.people ?? []).filter((one) =>
    [one.name, one.name.split(' ')[0]].some((part) => part?.toLowerCase() === said),
  )
  const found = here.map((one) => ({ id: one.person.id, name: one.name }))
  return [...new Map([...others, ...found].map((one) => [one.id, one])).values()]
}

/** Why what was said is no date. */
export function noDate(said: string, { turn, project }: ProjectContext): string {
  if (said === later) return ''
  const quoted = `“${shortened(withNames(said), 60)}”`
  const date = misnamed(said, turn.at, project.zone)
  return date
    ? `${quoted} would be ${shownDay(date, localDate(turn.at, project.zone))}. Choose the day that you mean.`
    : `I do not understand the date ${quoted}. Write it as “by friday”, “by 12 Dec” or “by 2026-12-12”.`
}
