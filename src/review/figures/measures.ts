import type { Range } from '../../project/numbers.ts'
import type { FigureKind } from './kinds.ts'
import type { FigureReading } from './reading.ts'
import type { TimeUnit } from './surroundings.ts'

const hours: Partial<Record<TimeUnit, number>> = { minute: 1 / 60, hour: 1 }
const weeks: Partial<Record<TimeUnit, number>> = { day: 1 / 7, week: 1, month: 4.35, year: 52 }
const months: Partial<Record<TimeUnit, number>> = { hour: 1 / 720, day: 1 / 30, week: 1 / 4.35, month: 1, year: 12 }

const ofHours = /^(?:hours_(?!learner)|staff_hours)/
const signs: Partial<Record<FigureKind, FigureReading['sign']>> = {
  price: 'money',
  price_some: 'money',
  instalment: 'money',
  share: 'share',
}
/** Kinds that are counts of things or of people, never money or a share. */
const counts =
  /^(?:units|sessions|per_week|outcomes|tasks|items|learners_\w+|runs|places|per_\w+|staff|market|credits|attempts|partners|firm_size|team)$/

/** What a reading comes to as figure of a kind: in hours, in weeks, in months; undefined where it cannot be one. */
export function measured(reading: FigureReading, kind: FigureKind): Range | undefined {
  const { range, time, sign } = reading
  if ((counts.test(kind) && sign !== 'plain') || (signs[kind] && sign !== signs[kind] && sign !== 'plain'))
    return undefined
  if (kind === 'weight' || kind === 'pass_mark')
    return sign === 'share'
      ? times(range, 100)
      : sign === 'plain'
        ? times(range, 100 / (scaleOf(reading) ?? 100))
        : undefined
  if (kind === 'minutes') return times(range, hours[time ?? 'minute'])
  if (kind === 'hours_learner') return times(range, { ...hours, day: 7 }[time ?? 'hour'])
  if (kind === 'hours_part' && sign === 'share') return range
  if (ofHours.test(kind)) return sign === 'plain' ? times(range, hours[time ?? 'hour']) : undefined
  if (kind === 'weeks_total') return time && times(range, weeks[time])
  if (/_months$|^reply$/.test(kind)) return time && times(range, months[time])
  return range
}

const times = ({ lo, hi }: Range, by: number | undefined): Range | undefined =>
  by ? { lo: lo * by, hi: hi * by } : undefined

/** "5 on a scale of 10", "18 of 24 points": the most there can be. */
export function scaleOf({ after }: Pick<FigureReading, 'after'>): number | undefined {
  const found = /^ (?:points? |marks? )?(?:on|out of|of|from) (?:an? |the )?(?:scale (?:of|to) )?(\d{1,3})\b(?! ?%)/i
  return Number(found.exec(after)?.[1]) || (/^ (?:in|out of|of) (?:a|one) hundred\b/i.test(after) ? 100 : undefined)
}
