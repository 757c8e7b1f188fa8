import { spelt } from '../../../view/typos.ts'
import { withoutCourtesy } from '../small-talk.ts'
import { months, readPause, readSkip, type Skip } from './parse-skip.ts'
import { readTiming, type Timing, weekdays } from './parse-timing.ts'

/** What people want of the reminder, by what they typed after "nudge". */
export type ReminderWish =
  | { readonly wants: 'show' | 'preview' | 'post' | 'post again' | 'snooze' | 'unsnooze' | 'log' | 'keep' | 'skips' }
  | { readonly wants: 'less often' | 'zone shown' | 'chase' }
  | ReminderSetting
  | { readonly wants: 'private'; readonly on: boolean }
  | Clarification

/** What only a lead may do. */
export type ReminderSetting =
  | { readonly wants: 'change' | 'off' | 'on' | 'no skips' }
  | { readonly wants: 'time'; readonly time: Timing }
  | { readonly wants: 'zone'; readonly said: string }
  | { readonly wants: 'holidays'; readonly on: boolean }
  | { readonly wants: 'skip' | 'unskip'; readonly from: string; readonly to: string }
  | { readonly wants: 'skip next'; readonly next: number; readonly of: 'weeks' | 'reminders' }

/** Words that make no sense, or none that can be acted on; `guesses` are words that would. */
export type Clarification = {
  readonly wants: 'something else'
  readonly said: string
  readonly about:
    | 'dates'
    | 'past'
    | 'order'
    | 'holidays'
    | 'time'
    | 'night'
    | 'often'
    | 'seldom'
    | 'month'
    | 'once'
    | 'anything'
  readonly guesses: readonly string[]
}

const words: readonly (readonly [RegExp, ReminderWish])[] = [
  [/^$|^(show|status|settings?|help|info|when|next|us|\?)$|^when is (it|the next( one)?)$/, { wants: 'show' }],
  [/^(now|preview|test)$/, { wants: 'preview' }],
  [/^(post|send)( it)?( now)?$/, { wants: 'post' }],
  [/^(post|send) (it )?again$/, { wants: 'post again' }],
  [
    /^snooze( for)?( (a|one|1) week)?$|^(snooze|skip) (it|once|one|next|(a|one|this|the next|next) (one|reminder))$|^not (this|next) time$/,
    { wants: 'snooze' },
  ],
  [
    /^un-?snooze( it)?$|^(undo|end|stop|no) snoozing$|^(undo|no|end) snooze$|^snooze (off|none|undo)$/,
    { wants: 'unsnooze' },
  ],
  [/^(log|history)$/, { wants: 'log' }],
  [/^(change|edit|set)( (the )?(time|day|day and time))?$/, { wants: 'change' }],
  [/^(off|pause|stop|disable|mute|never|end|cancel)( (it|everything|us|until further notice))?$/, { wants: 'off' }],
  [/^(on|resume|start|enable|unpause|unmute|restart|continue)( (it|again))?$/, { wants: 'on' }],
  [/^keep$/, { wants: 'keep' }],
  [/^skips?$/, { wants: 'skips' }],
  [/^skips? (none|nothing|clear|off)$|^(clear|undo) skips?$|^unskip$/, { wants: 'no skips' }],
  [
    /^(public |bank )?holidays?( on)?$|^((not|skip|pause|off|never) )?(on )?(public |bank )holidays?$|^not? on holidays?$/,
    { wants: 'holidays', on: true },
  ],
  [/^(public |bank )?holidays? off$/, { wants: 'holidays', on: false }],
  [/^(me|my own|mine)( on| too)?$/, { wants: 'private', on: true }],
  [/^(me|not me|my own) (off|stop|no|not)$|^not me$|^(stop|unsubscribe) me$/, { wants: 'private', on: false }],
  [
    /^(much |a bit )?less( often| frequent(ly)?)?$|^not so often$|^too (often|much|many)$|^fewer$/,
    { wants: 'less often' },
  ],
  [/^(time ?)?zone$/, { wants: 'zone shown' }],
  [
    /<@|^(@|remind |tell |ping |chase )|^(everyone|everybody|all|them|the team|team|people|somebody)\b/,
    { wants: 'chase' },
  ],
]

/** Reads what was typed after "nudge", in the project's zone. */
export function readReminder(typed: string, now: number, zone: string): ReminderWish {
  const said = withoutCourtesy(typed.trim().replace(/\s+/g, ' '))
  const [, place] = /^(?:time ?)?zone (?:to )?(.+)$/i.exec(said) ?? []
  if (place) return { wants: 'zone', said: place }
  const plain = spelt(
    said
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[.!?]+$/, ''),
    ours,
  )
  const known = words.find(([shape]) => shape.test(plain))
  if (known) return known[1]
  const [, day] = /^only once ?(.*)$/.exec(plain) ?? []
  if (day !== undefined)
    return { wants: 'something else', said, about: 'once', guesses: ['snooze', ...(day ? [day] : [])] }
  const [, verb = '', rest = ''] =
    /^(un-?skip|skip|leave out|not|no|none|pause|off|stop|snooze|mute) (.+)$/.exec(plain) ?? []
  if (/^un/.test(verb)) return taken(readSkip(rest, now, zone), { said, wants: 'unskip' })
  if (/^(skip|leave|no)/.test(verb)) return taken(readSkip(rest, now, zone), { said, wants: 'skip' })
  const otherwise = verb === 'not' || verb === 'snooze' ? [] : ['off']
  if (verb) return taken(readPause(rest, now, zone), { said, wants: 'skip', otherwise })
  const timed = readTiming(plain)
  return 'timing' in timed ? { wants: 'time', time: timed.timing } : { wants: 'something else', said, ...timed }
}

/** What is to be left out, or what to ask where it is doubtful; `otherwise` is offered where nothing better is known. */
function taken(
  skip: Skip,
  { said, wants, otherwise = [] }: { said: string; wants: 'skip' | 'unskip'; otherwise?: readonly string[] },
): ReminderWish {
  if ('about' in skip)
    return {
      wants: 'something else',
      said: said.replace(/^\S+ /, ''),
      ...skip,
      guesses: skip.guesses.length ? skip.guesses : otherwise,
    }
  return 'next' in skip ? { wants: 'skip next', ...skip } : { wants, ...skip }
}

/** The words that are ours, as far as they can be mistyped. */
export const ours: readonly string[] = [
  ...weekdays,
  ...weekdays.map((day) => `${day}s`),
  ...months,
  ...'nudge nudges reminder reminders remind reminding snooze unsnooze pause resume preview history holiday'.split(' '),
  ...'holidays every other weekly monthly fortnightly quarterly morning afternoon evening night often until'.split(' '),
  ...'through week weeks month months christmas half quarter noon less please skip stop mute next everyone'.split(' '),
  ...'everybody today tomorrow start settings change unsubscribe notifications missing overdue paused snoozed'.split(
    ' ',
  ),
  ...'muted reminded nudging nudged stopped posted changed starts stops'.split(' '),
]
