/** "14:30", "2.30pm", "9am", "9", "0900", "half past nine" as "14:30", "09:00"; undefined where it is no time of day. */
export function readTime(said: string): string | undefined {
  const found = timeIn(inDigits(said.trim().toLowerCase()))
  return found && !found.rest.trim() ? found.time : undefined
}

/** A time that nobody wants a message at, unless they say so. */
export const isAtNight = (time: string): boolean => time < '06:00'

/** The same by day: "14:00" for "02:00". */
export const byDay = (time: string): string => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`

/** The time of day that lower-case words name, and the words around it. `sure`: that it is at night was said. */
export function timeIn(said: string): { time: string; sure: boolean; rest: string } | undefined {
  const part = /\b(?:in the |at )?(?:early |late )?(morning|afternoon|evening|night)s?\b/.exec(said)
  const without = part ? said.replace(part[0], ' ') : said
  const clock = clockIn(without)
  const half = part?.[1]
  if (!clock) return half && half !== 'night' ? { time: usual[half] ?? '09:00', sure: false, rest: without } : undefined
  const hour = hourOf(clock.hour, clock.half ?? half)
  if (hour === undefined || clock.minute > 59) return undefined
  return {
    time: `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`,
    sure: half === 'night',
    rest: clock.rest,
  }
}

const usual: Readonly<Record<string, string>> = { morning: '09:00', afternoon: '14:00', evening: '18:00' }

type TimeOfDay = { hour: number; minute: number; half?: string | undefined; rest: string }

const shapes: readonly (readonly [RegExp, (found: RegExpExecArray) => Omit<TimeOfDay, 'rest'>])[] = [
  [/\bafter lunch\b/, () => ({ hour: 13, minute: 0 })],
  [/\b(?:noon|mid-?day|lunch ?time|lunch)\b/, () => ({ hour: 12, minute: 0 })],
  [/\bmid-?night\b/, () => ({ hour: 0, minute: 0 })],
  [/\bhalf past (\d{1,2})\b/, ([, hour]) => ({ hour: Number(hour), minute: 30 })],
  [/\bquarter past (\d{1,2})\b/, ([, hour]) => ({ hour: Number(hour), minute: 15 })],
  [/\bquarter to (\d{1,2})\b/, ([, hour]) => ({ hour: (Number(hour) + 23) % 24, minute: 45 })],
  [
    /(?<![\w:.])(\d{1,2})(?:[:.h](\d{2}))?\s*(?:(a\.?m\b|p\.?m\b)\.?|o['’]?clock\b|h\b)?(?![\w:])/,
    ([, hour, minute, half]) => ({ hour: Number(hour), minute: Number(minute ?? 0), half: half?.replaceAll('.', '') }),
  ],
  [/\b([01]\d|2[0-3])([0-5]\d)\b/, ([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute) })],
]

function clockIn(said: string): TimeOfDay | undefined {
  for (const [shape, read] of shapes) {
    const found = shape.exec(said)
    if (found) return { ...read(found), rest: said.replace(found[0], ' ') }
  }
  return undefined
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === 'am' || half === 'pm') return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'pm' ? 12 : 0)
  if (hour > 23) return undefined
  if ((half === 'afternoon' && hour < 6) || (half === 'evening' && hour < 12)) return hour + 12
  if (half === 'night') return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour
  return hour
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "half past two" as "half past 2", "nine thirty" as "9:30". */
export const inDigits = (text: string): string =>
  text
    .replace(new RegExp(`\\b(${numbers.join('|')})\\b`, 'g'), (word) => String(numbers.indexOf(word) + 1))
    .replace(/\bthirty\b/g, '30')
    .replace(/\b(\d{1,2}) 30\b/g, '$1:30')
