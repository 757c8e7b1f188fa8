/** Local dates and times of a project. Zones are IANA names; moments are milliseconds since 1970. */

type Say = (at: number, zone: string) => string

const minute = 60_000
/** So many minutes are held of each look at most. */
const most = 2_000

/**
 * How a moment looks in a zone. A format is dear to make, 0.1 ms and 30 KB outside the heap, and to use; no zone has moved
 * by less than a minute since 1972, and a project asks often for the same ones.
 */
function looking(language: string, look: Intl.DateTimeFormatOptions): Say {
  const formats = new Map<string, Intl.DateTimeFormat>()
  const known = new Map<string, string>()
  return (at, zone) => {
    const key = `${zone} ${Math.floor(at / minute)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const format = formats.get(zone) ?? new Intl.DateTimeFormat(language, { ...look, timeZone: zone })
    formats.set(zone, format)
    const said = format.format(at)
    if (known.size >= most) known.clear()
    known.set(key, said)
    return said
  }
}

/** "2026-11-24" in the zone. */
export const localDate = looking('en-CA', {})

const dayAndMonth = looking('en-GB', { day: 'numeric', month: 'short' })
const dayMonthAndYear = looking('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const hours = looking('en-GB', { hour: '2-digit', minute: '2-digit' })

/** "24 Nov" in the zone; with the year where it is not this year's. */
export const shownDate = (at: number, zone: string, now = at): string =>
  (localDate(at, zone).slice(0, 4) === localDate(now, zone).slice(0, 4) ? dayAndMonth : dayMonthAndYear)(at, zone)

/** "24 Nov, 09:30" in the zone. */
export const shownMoment = looking('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** "09:30" in the zone where it is the same day as `now`, else "24 Nov, 09:30". */
export const shownTime = (at: number, zone: string, now: number): string =>
  (localDate(at, zone) === localDate(now, zone) ? hours : shownMoment)(at, zone)

const weekday = { weekday: 'short', day: 'numeric', month: 'short' } as const
const shortDay = looking('en-GB', weekday)
const shortDayAndYear = looking('en-GB', { ...weekday, year: 'numeric' })

/** "Fri 4 Dec" for the local date "2026-12-04"; with the year where it is not that of today. */
export const shownDay = (date: string, today = date): string =>
  (date.slice(0, 4) === today.slice(0, 4) ? shortDay : shortDayAndYear)(Date.parse(`${date}T12:00:00Z`), 'UTC').replace(
    ',',
    '',
  )

/** "24 November 2026" in the zone, for what is read years later. */
export const longDate = looking('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "4 December 2026" for the local date "2026-12-04". */
export const longDay = (date: string): string => longDate(Date.parse(`${date}T12:00:00Z`), 'UTC')
