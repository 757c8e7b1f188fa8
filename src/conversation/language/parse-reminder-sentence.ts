import { readReminder, type Wish } from './parse-reminder.ts'
import { withoutCourtesy } from './small-talk.ts'

/**
 * The words after "nudge" that a plain sentence comes to: '' for the card, undefined where it is no wish about the
 * reminder. Lower case; a question that asks for nothing changes nothing.
 */
export function readPlainWish(typed: string, isQuestion: boolean): string | undefined {
  const said = withoutCourtesy(typed.replace(request, ''))
  if (cards.some((shape) => shape.test(said))) return ''
  const words = first(asking.test(said) ? said.replace(asking, '') : said)
  if (words === 'zone' || words === 'less often') return words
  return words && (asking.test(said) || (isQuestion && said === typed && !mayIt.test(said))) ? '' : words
}

const thing = '(?:(?:the|this|that|our|your|these|those|my|all|any|weekly|next) )*(?:reminders?|nudges?)'
const us = '(?:us|me|the team|our team|the channel|this channel|everyone|everybody|all of us|people|here)'
const shape = (pattern: string): RegExp =>
  new RegExp(`^(?:${pattern.replaceAll('THING', thing).replaceAll('US', us)})$`)

const request =
  /^(?:(?:can|could|would|will|may) (?:you|we|i)(?: please)?|(?:i|we)(?:'d| would)? (?:want|like|love|prefer|need)(?: you)? to|let's|(?:is it possible|i want you|we want you) to) /
const asking =
  /^(?:how (?:do|can|could|would) (?:i|we|you|one)|where (?:do|can) (?:i|we)|is there a way to|(?:i|we) (?:want|would like) to know how to|should (?:i|we)) /
const mayIt = shape('(?:can|could|may) THING .+')

/** Sentences that ask how the reminder stands, and wishes that do not say what is to become of it: the card has the buttons. */
const cards: readonly RegExp[] = [
  'mute(?: (?:it|this|yourself|the bot|mcred))?',
  'stop(?: (?:it|this|that|messaging US|posting|spamming US|(?:reminding|nudging) me))?',
  'unsubscribe(?: me| us)?|opt out|shut up|be quiet|quiet|leave us alone',
  '(?:turn|switch) (?:off (?:(?:the|all|your) )?notifications|(?:(?:the|all|your) )?notifications off|off|(?:it|this|that) off)',
  '(?:stop|no|too many|disable|mute) notifications|(?:(?:the|your) )?notifications off',
  'remind (?:us|me)',
  'THING(?: settings?| times?| days?| schedule| status)?',
  "when(?:s|'s| is| are| does| do| will| comes?| was) THING(?: (?:comes?|coming|due|be|arrive|posted|next|again|out))*",
  'when (?:do|will|are) you (?:remind|nudge|reminding|nudging|post|ping)(?: US)?(?: next| again)?',
  '(?:what|which) (?:days?|time|day and time) (?:is|are|does|do|will) THING(?: (?:come|be|on|at|set|posted|for))*',
  'how often (?:do|will|does|are) (?:you (?:remind|nudge|ping) US|THING(?: come)?|we (?:get |be )?reminded)',
  '(?:show|see|view|open|check|edit|adjust|configure|set up|change|where (?:is|are)|what about)(?: me| us)? THING(?: settings?| times?| days?| schedule| frequency)?',
  '(?:change|set|edit|adjust|move) (?:the )?(?:day|time|frequency|rhythm|schedule) of THING',
  '(?:is|are) THING (?:on|off|paused|active|snoozed|still on|(?:still )?coming)(?: this week| next week)?',
  '(?:will|does|should|must) (?:the|our|your|this|the next) (?:reminder|nudge) come .{1,30}',
].map(shape)

function first(said: string): string | undefined {
  for (const [pattern, read] of wishes) {
    const found = pattern.exec(said)
    const words = found ? read(found.slice(1)) : undefined
    if (words !== undefined) return words
  }
  return undefined
}

type Read = (parts: readonly (string | undefined)[]) => string | undefined

const wishes: readonly (readonly [RegExp, Read])[] = [
  [
    shape('(un-?snooze|snooze|pause|resume|unpause|unmute)(?: (?:it|mcred|the bot|a week|everything))?'),
    ([verb]) => verb,
  ],
  [shape('un-?snooze THING'), () => 'unsnooze'],
  [
    shape(
      'remind us less(?: often)?|(?:fewer|less) (?:reminders|nudges)|(?:much |a bit |a little )?less (?:often|frequent(?:ly)?)',
    ),
    () => 'less often',
  ],
  [
    shape(
      "(?:this is |that's |you remind us |THING (?:is|are|comes?) )?(?:far |way |much )?too (?:often|frequent(?:ly)?|many(?: reminders| nudges)?)",
    ),
    () => 'less often',
  ],
  [shape('not (?:so|that|this) often|(?:remind|nudge) US less(?: often| frequently)?'), () => 'less often'],
  [
    shape(
      "(?:stop|quit|cease|don't|do not|dont|never|no longer|no) (?:reminding|nudging|pinging|notifying|remind|nudge|ping|notify|send|sending|being reminded)(?: US)?(?: THING)?(?: (.+))?",
    ),
    ([rest]) => stopped('pause', rest),
  ],
  [
    shape(
      '(stop|pause|mute|disable|cancel|end|suspend|halt|silence|turn off|switch off|no more|no|snooze|skip|leave out|drop|hold) THING(?: (.+))?',
    ),
    ([verb, rest]) => stopped(verb ?? '', rest),
  ],
  [
    shape('(?:turn|switch|shut) THING off(?: (.+))?|unsubscribe (?:US )?from THING'),
    ([rest]) => stopped('pause', rest),
  ],
  [
    shape(
      '(?:start|resume|restart|turn on|switch on|enable|unpause|unmute|continue|bring back) THING(?: again)?|(?:turn|switch) THING(?: back)? on(?: again)?',
    ),
    () => 'on',
  ],
  [shape('(?:start|resume|continue) (?:reminding|nudging) US(?: again)?|remind US again'), () => 'on'],
  [
    shape('(?:remind|nudge|ping|be reminded|get reminded)(?: (US))?(?: again)? (.+)'),
    ([whom, rest = '']) => errand(rest) ?? (whom === 'me' ? unclear(rest) : (timed(rest) ?? unclear(rest))),
  ],
  [shape('(?:remind|nudge|ping|chase) (?:<@[^>]+>|everyone|everybody|him|her|them)(?: .+)?'), () => 'everyone'],
  [
    shape(
      "(?:(?:move|change|set|switch|put|shift|make|send|post|schedule|deliver|have|get|bring|reschedule|(?:i|we)(?:'d| would)? (?:want|like|prefer|need)) )?(?:us )?THING(?: time| day)? (.+)",
    ),
    ([rest = '']) => timed(rest),
  ],
  [
    shape(
      '(?:can|could|may) THING (?:please )?(?:come|be|arrive|go out|appear|move|happen)(?: (?:sent|posted|moved|changed|delivered|out|here))? (.+)',
    ),
    ([rest = '']) => timed(rest),
  ],
  [
    shape("(?:i|we) (?:don't|do not|dont) (?:want|need|like) (?:any |more |any more )?THING(?: (.+))?"),
    ([rest]) => (rest?.replace(soon, '') ? stopped('pause', rest) : ''),
  ],
  [shape('(?:change|set|switch) (?:the |our |my )?time ?zone (?:to|is) (.+)'), ([place]) => `zone ${place}`],
  [shape("(?:what(?:'s|s| is)|which is|show) (?:the |our |my )?time ?zone"), () => 'zone'],
  [shape('(pause|snooze|skip|mute|stop) (.+)'), ([verb = '', rest = '']) => dated(verb, rest)],
  [shape('(?:nudges?|reminders?) (.+)'), ([rest = '']) => (wish(rest).wants === 'something else' ? undefined : rest)],
]

/** What is to become of a reminder that is to stop: for a time, for good, or rather less often; the card where that is unclear. */
function stopped(verb: string, rest = ''): string {
  const tail = rest.replace(soon, '').replace(soon, '')
  const once = /^(?:snooze|skip|leave out|drop)$/.test(verb)
  if (!tail) return once ? 'snooze' : 'off'
  if (tooOften.test(tail)) return 'less often'
  return dated(once ? 'skip' : 'pause', tail) ?? ''
}

const soon = /(?:^| )(?:any ?more|any longer|again|for now|at all|entirely|completely|altogether|please|for good)$/
const tooOften =
  /^(?:so|that|this) (?:often|much|many)$|^(?:(?:every|each) (?:single )?(?:week|day|monday)|weekly|daily|constantly|all the time)$/

/** Whether words make sense to the reminder does not hang on the day on which they are said. */
const wish = (words: string): Wish => readReminder(words, Date.parse('2026-06-15T12:00:00Z'), 'UTC')

const isAbout = (found: Wish, abouts: readonly string[]): boolean =>
  found.wants === 'something else' && abouts.includes(found.about)

function dated(verb: string, rest: string): string | undefined {
  const words = `${/^(?:skip|snooze)$/.test(verb) ? verb : 'pause'} ${rest}`
  const found = wish(words)
  return ['skip', 'skip next', 'snooze', 'holidays'].includes(found.wants) ||
    isAbout(found, ['past', 'order', 'holidays'])
    ? words
    : undefined
}

/** A day, a time or a rhythm, or one that may be meant. */
function timed(rest: string): string | undefined {
  const words = rest
    .replace(/^(?:to be|to come|to|be|comes?|sent|posted|instead|moved to|back to) /, '')
    .replace(/ (?:instead|from now on|please)$/, '')
  const found = wish(words)
  return found.wants === 'time' || isAbout(found, ['night', 'seldom', 'month', 'often', 'time']) ? words : undefined
}

/** Somebody is to be reminded of one thing, which the reminder does not do. */
const errand = (rest: string): string | undefined =>
  /^(?:to (?!be |come )[a-z]|about [qct]?\d)/.test(rest) ? 'everyone' : undefined

/** Some time or other: the card has the buttons. */
const unclear = (rest: string): string | undefined =>
  /^(?:on|by|in|tomorrow|when|before|after) /.test(rest) ? '' : undefined
