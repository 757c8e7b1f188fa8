import { type Item, isOfStep, labelOf } from '../../toolkit/items.ts'
import { strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import { askingIt } from '../ask/asking-it.ts'
import { type Context, type Decision, say } from '../context.ts'
import { message } from '../failures.ts'
import { giveIt } from '../guidance/assign/hand-out.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { itemIn } from '../item-in.ts'
import { asRecorded } from '../language/answers/as-recorded.ts'
import { contradicts, doubtOf, meantInstead } from '../language/answers/doubtful.ts'
import { putRight } from '../language/answers/put-right.ts'
import { codedItems } from '../language/details/codes.ts'
import { nearOf } from '../language/details/near.ts'
import type { Reading } from '../language/reading.ts'
import { type Meant, rowOf, type Setting } from '../language/wishes.ts'
import { withName } from '../language/with-name.ts'
import { ofOneItem } from '../reminder/clarify.ts'
import type { Card } from '../shown.ts'
import { wouldAsk } from '../signoff/ask/would-ask.ts'
import { doesNotKnow } from '../words.ts'
import { answering, answeringNow } from './answering.ts'
import { adding } from './corrects.ts'
import { type Replaced, replaces } from './replaces.ts'

/** What is said in place of a deed that is not sure: nothing is done yet. */
type Asked = { readonly decision: Decision; readonly does: 'asks' | 'confirms' }

/** `open`: the question in whose thread it was said; `before`: the one that the words may be about instead; `isTalk`: they are likelier talk than an answer. */
type Where = { readonly open?: Item | undefined; readonly before?: Item; readonly isTalk?: boolean }

/**
 * The likeliest readings as buttons, three at most; the toolkit is always among them. In a thread with an open question,
 * recording the words too, or leaving them as talk. What somebody meant is asked of them alone; who does not know is offered
 * the ways on where a colleague may know.
 */
export function clarify(context: Context, readings: readonly Reading[], where: Where = {}): Asked {
  const { open, before, isTalk = false } = where
  const words = wordsIn(context.turn.intent)
  const chased = !open && chases.test(words) ? codedItems(words, context)[0] : undefined
  if (chased && context.project) return { does: 'asks', decision: say({ show: 'whisper', view: ofOneItem(chased) }) }
  const { choices, mayHelp } = waysOn(context, readings, where)
  const text = open
    ? `Is that ${before ? `about ${before.code}, ` : ''}your answer to ${open.code}, or something for me? Nothing is recorded yet.`
    : 'What would you like? Nothing is done yet.'
  const asked = (more: readonly Choice<Intent>[] = []): Block<Intent>[] => [
    { kind: 'text', text },
    { kind: 'choices', choices: [...choices, ...more] },
  ]
  if (!open) return { does: 'asks', decision: alone(text, asked(), { brief: inBrief(text, choices) }) }
  if (mayHelp && !isTalk)
    return { does: 'asks', decision: inThread(context, open, message(text, [...asked(), asideHint])) }
  return { does: 'asks', decision: alone(text, [...asked([justTalk]), asideHint], asksNow(context, open)) }
}

/** The buttons. `mayHelp`: whoever wrote it does not know, and a colleague may. */
function waysOn(context: Context, readings: readonly Reading[], { open, before }: Where) {
  const words = wordsIn(context.turn.intent)
  const asAnswer: Reading[] = open ? [{ wish: 'say', chance: 0, details: {}, meant: undefined }] : []
  const likely = [
    ...readings.filter(({ chance }, at) => !at || chance > worthShowing).slice(0, 3),
    ...asAnswer,
  ].flatMap((reading) => choiceOf(reading, context, open))
  const toolkit = askingIt(words)
  const others = once([...(before ? [correcting(before, words, context)] : []), ...likely]).slice(0, open ? 3 : 2)
  const unsure = open && isUnsure(words) ? [skip(open), giveIt(open)] : []
  const rest = unsure.length ? others.filter(({ intent }) => intent.do !== 'next') : others
  const isAsked =
    readings[0]?.wish === 'ask' ||
    /\?\s*$|^(?:so |and |but )?(?:how|what|why) (?:do|does|did|can|is|are|should|would)\b/i.test(words)
  const choices = once(isAsked ? [toolkit, ...unsure, ...rest] : [...unsure, ...rest, toolkit])
  return { choices, mayHelp: unsure.length > 0 }
}

/** Closes the question. */
const justTalk: Choice<Intent> = {
  label: 'Just talk',
  intent: { do: 'dismiss', closes: true },
  about: 'Just talk: nothing is recorded',
}

/** Somebody is to be reminded of something. */
const chases = /\b(remind|nudge|chase|ping)\b/i

/** Who does not know yet may want to go on, or to hand it to somebody who does. */
const isUnsure = (words: string): boolean =>
  doesNotKnow.test(words) || /\b(dunno|unsure|not yet|later|need to check|have to ask)\b/i.test(words)
const skip = (open: Item): Choice<Intent> => ({
  label: 'Skip for now',
  intent: { do: 'next', after: open.id },
  about: `Leave ${open.code} open and go on`,
})

/** A reading less likely than that is no use as a button. */
const worthShowing = 0.15

function choiceOf(reading: Reading, context: Context, open?: Item): Choice<Intent>[] {
  const { wish } = reading
  const { turn, pendingQuestions } = context
  const basedOn = pendingQuestions.at(-1)?.basedOn ?? null
  if (open && (wish === 'say' || wish === 'none' || wish === 'answer' || wish === 'chat'))
    return [answering(open, wordsIn(turn.intent), { turn, basedOn })]
  return buttonOf(reading, context)
}

/** The words in place of what is recorded on a question that was asked before, or below it. */
function correcting(item: Item, words: string, context: Context): Choice<Intent> {
  const { understanding } = context
  const isQuarrel = doubtOf(words, understanding) === 'quarrels' || contradicts(words, understanding)
  const instead = isQuarrel ? meantInstead(words, understanding) : words
  if (!instead) return { label: `Change the answer to ${withName(item)}`, intent: { do: 'edit', item: item.id } }
  const choice = answeringNow(item, instead, context)
  if (!adding.test(words)) return { ...choice, intent: { ...choice.intent, corrects: true } }
  return {
    ...choice,
    intent: { ...choice.intent, adds: true },
    label: `Add to ${withName(item)}`,
    about: `Add it to the answer to ${item.code}`,
  }
}

/** A reading as the button that does it; none for talk and for what still lacks something. What puts a colleague's answer aside says so. */
export function buttonOf({ wish, details, meant }: Reading, context: Context): Choice<Intent>[] {
  if (wish === 'say' || wish === 'none' || wish === 'ask' || wish === 'chat') return []
  const intent = meant && 'intents' in meant ? meant.intents[0] : undefined
  if (!intent) return []
  const { label } = rowOf(wish)
  const theirs = replaces(context, intent)
  if (!theirs) return [{ label: typeof label === 'string' ? label : label(details), intent }]
  const verb = intent.do === 'excuse' ? 'Put aside' : intent.do === 'answer' && intent.adds ? 'Add to' : 'Replace'
  return [
    {
      label: `${verb} ${theirs.name}’s answer to ${itemIn(intent).map((id) => context.items.byId.get(id)?.code)}`,
      intent,
    },
  ]
}

const once = (choices: readonly Choice<Intent>[]): Choice<Intent>[] =>
  choices.filter(({ label }, at) => choices.findIndex((other) => other.label === label) === at)

/** What it would do, and the button that does it. `theirs`: whose answer it would replace, and no other that was given since. */
export function confirm(context: Context, meant: Intent, theirs?: Replaced): Asked {
  const intent: Intent = theirs && meant.do === 'answer' ? { ...meant, basedOn: theirs.id } : meant
  const { effect, label } = theirs ? replacing(context, intent, theirs) : effectOf(context, intent)
  const choice: Choice<Intent> = { label, intent, style: intent.do === 'archive' ? 'danger' : 'primary' }
  return {
    does: 'confirms',
    decision: alone(
      'Shall I do that?',
      [
        { kind: 'text', text: effect },
        ...(theirs
          ? [
              { kind: 'said', text: theirs.text.slice(0, 600), by: theirs.name } as const,
              ...yours(intent, theirs.text, context),
            ]
          : []),
        {
          kind: 'choices',
          choices: [choice, ...orAdd(intent, theirs), { label: 'No', intent: { do: 'dismiss', closes: true } }],
        },
      ],
      intent.do === 'answer' ? asks(intent.item, intent.basedOn) : undefined,
    ),
  }
}

/** What would stand in its place, as it would be recorded. */
function yours(intent: Intent, standing: string, { understanding }: Context): Block<Intent>[] {
  const text =
    intent.do === 'answer' && intent.text !== undefined
      ? asRecorded(intent, intent.text, { standing, understanding })
      : intent.do === 'excuse'
        ? intent.reason
        : undefined
  return text ? [{ kind: 'said', text: text.slice(0, 600), by: 'Yours, not recorded yet' }] : []
}

/** What a colleague answered may stay, with the words below it. */
const orAdd = (intent: Intent, theirs: Replaced | undefined): Choice<Intent>[] =>
  theirs && intent.do === 'answer' && !intent.adds && !puts(intent, theirs)
    ? [{ label: 'Add to it', intent: { ...intent, adds: true } }]
    : []

/** Whether the words only put a part of it right. */
const puts = (intent: Intent, { text }: Replaced): boolean =>
  intent.do === 'answer' && intent.corrects === true && putRight(text, intent.text ?? '') !== undefined

function replacing({ items }: Context, intent: Intent, theirs: Replaced): { effect: Text; label: string } {
  const code = 'item' in intent && intent.item ? items.byId.get(intent.item)?.code : undefined
  const excuses = intent.do === 'excuse'
  const answered = `${theirs.isOwn ? 'You' : theirs.name} answered ${code ?? 'that'} already.`
  if (intent.do === 'answer' && intent.adds)
    return { effect: `${answered} Yours would be added to it.`, label: 'Add it' }
  const then = excuses ? 'It would count as not applicable' : `${theirs.isOwn ? 'This' : 'Yours'} would take its place`
  return {
    effect: `${answered} ${then}; ${theirs.isOwn ? 'what you said before' : 'theirs'} stays in the history.`,
    label: excuses ? 'Not applicable' : 'Replace it',
  }
}

type Effect = { effect: Text; label: string }

function effectOf(context: Context, intent: Intent): Effect {
  switch (intent.do) {
    case 'archive':
      return putAway(context)
    case 'scope':
      return scoped(context, intent)
    case 'lead':
      return {
        effect: [
          strong(called(intent.person.name)),
          ' would be a lead of this project, and could change its settings, share it and delete it.',
        ],
        label: 'Make a lead',
      }
    case 'unlead':
      return {
        effect: [strong(called(intent.person.name)), ' would no longer lead this project. What they recorded stays.'],
        label: 'No longer a lead',
      }
    case 'link':
      return joined(intent)
    case 'ask sign-off':
      return { effect: wouldAsk(intent, context), label: 'Ask for it' }
    case 'nudge':
      return paused
    default:
      return { effect: `That concerns ${context.project?.name ?? 'the project'} as a whole.`, label: 'Go on' }
  }
}

const putAway = ({ project }: Context): Effect => ({
  effect: [
    'That puts ',
    strong(project?.name ?? 'the project'),
    ' away: the reminders stop and nobody can change it. Nothing is lost, and “reopen” takes it out again.',
  ],
  label: 'Put it away',
})

const paused: Effect = {
  effect: 'That pauses the weekly reminder for everybody here, until somebody turns it on again.',
  label: 'Pause it',
}

function scoped({ toolkit }: Context, intent: IntentOf<'scope'>): Effect {
  const phases = toolkit.phases.filter(({ number }) => intent.phases?.includes(number))
  return {
    effect: [
      'The phases that count would be ',
      strong(phases.map(({ roman, name }) => `${roman} ${name}`).join(', ')),
      '. What was answered in others stays, and does not count.',
    ],
    label: 'Change the scope',
  }
}

const joined = ({ code }: IntentOf<'link'>): Effect => ({
  effect: ['That asks to join the project that the code ', strong(code), ' is from. Its lead is asked first.'],
  label: 'Ask to join',
})

const called = (name: string): string => (name === 'me' ? 'You' : name)

/** Below this chance a name is none. */
const leastNamed = 0.1
/** What is called by a name comes before what was shown last. */
const likelyNamed = 0.3

/** Which item is meant, where a wish needs one and none was named: the likeliest as buttons. */
export function whichItem(
  setting: Setting,
  { settledBy, among, once: then }: Extract<Meant, { once: unknown }>,
): Asked {
  const named = setting.understanding.nameItems(setting.said, { settledBy, near: nearOf(setting) })
  const called = (least: number): Item[] =>
    named.flatMap(({ item, score }) => (score > least ? (setting.items.byId.get(item) ?? []) : []))
  const items = [
    ...called(likelyNamed),
    ...setting.recent.filter((item) => !settledBy || isOfStep(item, settledBy)),
    ...called(leastNamed),
  ]
  const likely = among ? among.slice(0, 5) : [...new Set(items)].slice(0, 3)
  const text = likely.length
    ? 'Which one do you mean?'
    : 'Which one do you mean? Say its code, such as 07.1, or what it is about.'
  const choices = likely.map((item) => ({
    label: `${item.code} ${labelOf(item)}`.slice(0, 70),
    intent: then(item),
  }))
  return {
    does: 'asks',
    decision: alone(text, [{ kind: 'text', text }, ...(choices.length ? [{ kind: 'choices', choices } as const] : [])]),
  }
}

const lacks: Readonly<Record<Exclude<Extract<Meant, { lacks: unknown }>['lacks'], 'item'>, string>> = {
  person: 'Who? Mention them with @ so that I know whom you mean.',
  name: 'How shall it be called? For example: rename Data basics for nurses',
  code: 'Which code? Somebody who leads the other project gets one by typing share there. Then: link CODE',
  phases: 'At least one phase has to stay. For example: scope 1-4',
  place: 'Which answer goes where? For example: move the answer of 07.2 to 08.1',
}

/** What has to be said first. */
export const lacking = (what: keyof typeof lacks): Asked => ({
  does: 'asks',
  decision: alone(lacks[what], [{ kind: 'text', text: lacks[what] }]),
})

/** Said to words in another language: what can be done with it. */
export const otherLanguage: Decision = say({
  show: 'whisper',
  view: message('I understand English only, so far.', [
    {
      kind: 'text',
      text: 'I understand English only, so far. In a question’s thread, or by its button, answers are kept in any language.',
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Next question', intent: { do: 'next' }, style: 'primary' },
        { label: 'Status', intent: { do: 'status' } },
        { label: 'What can you do?', intent: { do: 'help' } },
      ],
    },
  ]),
})

/** Where a colleague may answer for whoever wrote it. */
function inThread(context: Context, open: Item, view: Message<Intent>): Decision {
  return say({ show: 'post', where: 'thread', view: { ...view, ...asksNow(context, open) } })
}

/** What is known of a message that asks whether words are the answer to an item: where all see it, it is put right once that is decided. */
const asks = (item: string, basedOn: string | null = null): Pick<Card, 'shows'> => ({
  shows: [{ kind: 'asks', item, basedOn }],
})

const asksNow = ({ pendingQuestions }: Context, { id }: Item): Pick<Card, 'shows'> =>
  asks(id, pendingQuestions.at(-1)?.basedOn)

const asideHint: Block<Intent> = {
  kind: 'text',
  text: 'Begin a message with // to talk among yourselves.',
  tone: 'quiet',
}

const alone = (summary: string, blocks: readonly Block<Intent>[], how: Pick<Card, 'shows' | 'brief'> = {}): Decision =>
  say({ show: 'whisper', view: { ...message(summary, blocks), ...how } })

/** Before all, nothing is offered that cannot be taken back. */
const inBrief = (text: string, choices: readonly Choice<Intent>[]): Message<Intent> =>
  message(text, [
    { kind: 'text', text },
    { kind: 'choices', choices: choices.filter(({ intent }) => intent.do !== 'forget' && intent.do !== 'forget me') },
  ])

const wordsIn = (intent: Intent): string =>
  intent.do === 'plain' ? intent.words : intent.do === 'say' ? intent.text : ''
