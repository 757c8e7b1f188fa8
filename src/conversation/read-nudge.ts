import { readDate } from './read-date.ts'
import { plusDays, weekdayOf } from './week.ts'
import { localDate } from './when.ts'

/** What people want of the reminder, by what they typed after "nudge". */
export type Wish =
  | { readonly wants: 'show' | 'preview' | 'post' | 'snooze' | 'log' | 'keep' | 'skips' }
  | Setting
  | { readonly wants: 'private'; readonly on: boolean }
  | { readonly wants: 'something else'; readonly said: string; readonly about: 'dates' | 'time' | 'often' | 'anything' }

/** What only a lead may do. */
export type Setting =
  | { readonly wants: 'change' | 'off' | 'on' | 'no skips' }
  | { readonly wants: 'time'; readonly time: Timing }
  | { readonly wants: 'zone'; readonly said: string }
  | { readonly wants: 'holidays'; readonly on: boolean }
  | { readonly wants: 'skip'; readonly from: string; readonly to: string }

/** What is left out stays as it is. */
export type Timing = { readonly weekday?: number; readonly time?: string; readonly every?: 1 | 2 | 3 | 4 }

const words: readonly (readonly [RegExp, Wish])[] = [
  [/^$|^(show|status|settings?)$/, { wants: 'show' }],
  [/^(now|preview)$/, { wants: 'preview' }],
  [/^post( it)?$/, { wants: 'post' }],
  [/^snooze( a week| once| it)?$/, { wants: 'snooze' }],
  [/^(log|history)$/, { wants: 'log' }],
  [/^change( time)?$/, { wants: 'change' }],
  [/^(off|pause|stop|disable)$/, { wants: 'off' }],
  [/^(on|resume|start|enable)$/, { wants: 'on' }],
  [/^keep$/, { wants: 'keep' }],
  [/^skips?$/, { wants: 'skips' }],
  [/^skips? (none|nothing|clear|off)$/, { wants: 'no skips' }],
  [/^holidays?$|^holidays? on$|^not? on holidays?$/, { wants: 'holidays', on: true }],
  [/^holidays? off$/, { wants: 'holidays', on: false }],
  [/^me( on)?$/, { wants: 'private', on: true }],
  [/^me (off|stop|no|not)$/, { wants: 'private', on: false }],
]

export function readNudge(typed: string, now: number, zone: string): Wish {
  const said = typed.trim().replace(/\s+/g, ' ')
  const plain = said.toLowerCase().replace(/[.!]$/, '')
  const known = words.find(([shape]) => shape.test(plain))
  if (known) return known[1]
  const [, topic, rest = ''] = /^(zone|time ?zone|skip) (.+)$/i.exec(said) ?? []
  if (topic && /^skip$/i.test(topic)) return readSkip(rest, now, zone)
  if (topic) return { wants: 'zone', said: rest }
  return readTiming(plain)
}

/** "24 Dec - 6 Jan", "25 Dec", "next week": from the first to the last date, both included. */
function readSkip(said: string, now: number, zone: string): Wish {
  const today = localDate(now, zone)
  const week = /^(this|next) week$/i.exec(said)?.[1]?.toLowerCase()
  if (week) {
    const monday = plusDays(today, 1 - weekdayOf(today) + (week === 'next' ? 7 : 0))
    return { wants: 'skip', from: monday, to: plusDays(monday, 6) }
  }
  const [first = '', last = first] = said.split(/\s+(?:-|–|—|to|until|till)\s+|\s*[–—]\s*/)
  const from = readDate(first.replace(/^from /i, ''), now, zone)
  const to = readDate(last, now, zone)
  if (!from || !to) return { wants: 'something else', said, about: 'dates' }
  if (from <= to) return to < today ? { wants: 'something else', said, about: 'dates' } : { wants: 'skip', from, to }
  // "24 Dec - 6 Jan" said in between: the first date is last year's.
  const begun = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`
  return begun <= today && to >= today
    ? { wants: 'skip', from: begun, to }
    : { wants: 'something else', said, about: 'dates' }
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function readTiming(plain: string): Wish {
  if (/\b(daily|hourly|twice|every day|each day|every (hour|morning|weekday))\b/.test(plain))
    return { wants: 'something else', said: plain, about: 'often' }
  const { every, rest } = readEvery(plain)
  let timing: Timing = every ? { every } : {}
  for (const word of rest
    .replace(/(\d) (am|pm)\b/g, '$1$2')
    .split(/[\s,]+/)
    .filter((one) => one && !/^(weekly|on|at|and|every|each|time|to|the)$/.test(one))) {
    const weekday = dayCalled(word)
    const time = readTime(word)
    if (weekday && timing.weekday) return { wants: 'something else', said: plain, about: 'often' }
    if (weekday) timing = { ...timing, weekday }
    else if (time) timing = { ...timing, time }
    else return { wants: 'something else', said: plain, about: /^\d/.test(word) ? 'time' : 'anything' }
  }
  return Object.keys(timing).length || /^(weekly|every week)$/.test(plain)
    ? { wants: 'time', time: timing }
    : { wants: 'something else', said: plain, about: 'anything' }
}

function readEvery(plain: string): { every?: 1 | 2 | 3 | 4; rest: string } {
  const shape =
    /\b(?:every|each) (?:(\d+|two|three|four|other|second) )?weeks?\b|\b(fortnightly|biweekly|monthly|weekly)\b/
  const found = shape.exec(plain)
  if (!found) return { rest: plain }
  const said = found[1] ?? found[2] ?? '1'
  const every =
    (
      { other: 2, second: 2, two: 2, three: 3, four: 4, fortnightly: 2, biweekly: 2, monthly: 4, weekly: 1 } as Record<
        string,
        number
      >
    )[said] ?? Number(said)
  const rest = plain.replace(shape, ' ')
  return every === 1 || every === 2 || every === 3 || every === 4 ? { every, rest } : { rest: `${rest} ?` }
}

const dayCalled = (word: string): number | undefined => {
  const name = word.replace(/s$/, '')
  const found =
    name.length < 2 ? -1 : days.findIndex((day) => day.startsWith(name) || (name === 'weds' && day === 'wednesday'))
  return found < 0 ? undefined : found + 1
}

/** "14:30", "2.30pm", "9am", "9" as "14:30", "09:00"; undefined where it is no time of day. */
export function readTime(said: string): string | undefined {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i.exec(said.trim()) ?? []
  if (!hours || Number(minutes) > 59 || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined
  const hour = (half ? Number(hours) % 12 : Number(hours)) + (half?.toLowerCase() === 'pm' ? 12 : 0)
  return hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`
}
