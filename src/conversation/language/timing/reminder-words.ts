import { inDigits, timeIn } from '../../../calendar/parse-time.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import { inWords, ofMonth, readTiming, weekdays } from './parse-timing.ts'
import { stretchIn } from './stretch-in.ts'

/** The words after "nudge" that a wish about the reminder comes to. */
export function reminderWords(
  wish: Wish,
  said: string,
  { until, dates }: { readonly until?: string; readonly dates?: string },
): string {
  const stretch = leavesOut.has(wish) ? stretchIn(said) : undefined
  if (stretch && !(dates && stretchIn(dates))) return `skip ${stretch}`
  if (movesOne.test(said) && (wish === 'nudge-when' || (wish === 'nudge-skip' && movesTo.test(said))))
    return `only once ${timingIn(said.replace(new RegExp(movesOne, 'gi'), ' ')) ?? ''}`.trim()
  switch (wish) {
    case 'nudge-log':
      return 'log'
    case 'nudge-me':
      return ends.test(said.replace(ofOthers, '')) ? 'me off' : 'me'
    case 'nudge-now':
      return posts.test(said) ? 'post' : 'preview'
    case 'nudge-off':
      return 'off'
    case 'nudge-on':
      return 'on'
    case 'nudge-skip':
      if (!dates && ofHolidays.test(said)) return 'holidays'
      if (!dates && season.test(said)) return `skip ${season.exec(said)?.[1]?.toLowerCase()}`
      if (calledDay.test(dates ?? said)) return `skip week of ${calledDay.exec(dates ?? said)?.[1]?.toLowerCase()}`
      return dates ? `skip ${stretchIn(dates) ?? fromTo(dates.toLowerCase(), said)}` : 'snooze'
    case 'nudge-snooze':
      return until
        ? `pause ${length.test(until) ? 'for' : 'until'} ${until.toLowerCase().replace(/^(?:for|until|till|til) /, '')}`
        : 'snooze'
    case 'nudge-when':
      return timingIn(said) ?? 'change'
    default:
      return ''
  }
}

const leavesOut = new Set<Wish>(['nudge-skip', 'nudge-snooze'])

/** "Next monday's to wednesday, only that one": another day for one reminder alone. */
const movesOne =
  /\b(?:only|just) (?:for )?(?:(?:that|this|the next|next|the coming) (?:one|once|week|time|reminder|\w+day)|once)\b|\bthis once\b|\b(?:this|next) (?:week|\w+day)['’]s\b/i
const movesTo = /\b(?:move|shift|push|put|bring|change)\b.*\bto\b|\binstead\b/i

const ofHolidays = /\b(?:public|bank|national|official)[ -]holidays?\b/i

/** "Over Christmas" */
const season = /\b(?:over|during|at|around|in|for) (?:the )?(christmas|xmas|festive season|winter break|new year)\b/i

/** "Skip Christmas": the reminder of the week in which that day is. */
const calledDay =
  /^(?:(?!\d).)*\b(christmas|xmas|(?<!(?:chinese|lunar|korean|islamic|muslim|thai|jewish|hindu|tamil) )new year)\b(?!.*\d)/i

/** "Skip xmas", said alone: no question is left open by it. */
export function weekLeftOut(said: string): string | undefined {
  const day = alone.exec(said.trim())?.[1]?.toLowerCase()
  return day && `skip week of ${day}`
}
const alone =
  /^(?:(?:please|pls|let['’]s|can we|and) )*(?:skip|leave out) (?:the )?(christmas|xmas|new year)(?:['’]?s)?(?: (?:day|week|one|reminder|please|pls))*\W*$/i

/** "between 24 Dec and 6 Jan" is all that lies between. */
const fromTo = (dates: string, said: string): string =>
  /\bbetween\b/i.test(said) ? dates.replace(/^between /, '').replace(/ and /, ' - ') : dates

const ends = /\b(?:stop|no longer|off|don['’]?t|not|unsubscribe|no more|cancel|end)\b/i
/** "Remind only me, not the whole channel": what the others do without. */
const ofOthers =
  /\b(?:not|no need for|without) (?:for |to )?(?:the )?(?:whole |entire |rest |all )?(?:of )?(?:the )?(?:channel|team|group|every(?:one|body)|all|others?|us|rest)\b.*$|\b(?:the )?(?:others?|rest|every(?:one|body) else|team|channel)\b.{0,12}\b(?:do(?:es)?n['’]?t|do(?:es)? not|need(?:s)? not)\b.*$/i
const posts = /\b(?:post|send|fire|push|release|trigger|go out|put it out)\b(?!.*\b(?:to me|only me|preview|test)\b)/i
const length =
  /^(?:for )?(?:the )?(?:next )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|couple of|few) ?(?:working )?(?:days?|weeks?|months?|fortnights?)\b/i

const day = new RegExp(`\\b(${weekdays.join('|')}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)s?\\b`, 'gi')
const rhythm =
  /\b(?:every|each|once (?:a|every)|per|twice (?:a|per)|two times (?:a|per)) (?:other |second |third |\d |two |three |four )?(?:weeks?|months?|fortnight|day|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\b(?:weekly|fortnightly|monthly|biweekly|daily)\b/gi

/** The day, time and rhythm that a sentence names, as it says them. */
export function timingSaid(said: string): { day?: string; time?: string; every?: string } {
  const wanted = withoutReplaced(said)
  const name = dayWanted(wanted)
  const every = wanted.match(rhythm)?.at(-1)
  const time = clock.exec(wanted)?.[0] ?? bareHour.exec(wanted.trim())?.[1]
  return {
    ...(name ? { day: name } : {}),
    ...(time ? { time } : {}),
    ...(every ? { every: every.replace(/^(?:once )?(?:every|each) (?=\d|(?:two|three|four) )/i, '') } : {}),
  }
}

/** "Thursday would be better for those who teach Mondays". */
const isBetter =
  /^,? (?:would|is|are|might|could|will)?(?: be)? ?(?:much |far |a bit )?(?:better|best|fine|easier|good|great|works?|suits?)\b/i

/** "to thursday, monday we all teach": the day that is moved to, else the one that is named last. */
function dayWanted(said: string): string | undefined {
  const days = [...said.matchAll(day)]
  const [to] = days.filter(({ index }) => /\b(?:to|on|for|every)(?: the)? $/i.test(said.slice(0, index)))
  const suits = days.find(({ 0: name, index }) => isBetter.test(said.slice(index + name.length)))
  return (suits ?? to ?? days.at(-1))?.[0]
}

/** "11 then", "better 4": an hour, where a time is all that is said. */
const bareHour =
  /^(?:(?:ok|no|and|or|then|rather|better|make it|never before|not before)[, ]+)*(\d{1,2})(?: (?:then|please|pls|instead|is better|rather))*[.!]?$/i

const clock =
  /\b(?:half past|quarter (?:past|to)) \w+\b|\b\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|h|hrs?|hours?)(?!\w)|\b\d{1,2}[:.]\d\d\b|\b(?:noon|midday|lunch ?time)\b|(?<=\bat )\d{1,2}\b/i

/** Says that a day or a time does not suit. */
const complains =
  /\b(?:stop|never|no more|hate|not|too (?:much|often|many)|cannot|(?:ca|do|does|is|are|wo)n['’]?t|no good|too (?:busy|early|late|full)|busy|full|bad|hard|dead|awful|hopeless|difficult|taken|out|teach(?:ing)?)\b/i

/** Without what is complained of: "mondays are too busy" in "mondays are too busy, can you do wednesdays?". */
function withoutComplaints(said: string): string {
  const parts = said.split(/(?<=[,;.!?])\s+|\s+(?=(?:but|so)\b)/i)
  const kept = parts.filter((part) => !(complains.test(part) && names(part)) || isInstead.test(part))
  return kept.some(names) ? kept.join(' ') : said
}

/** "Fridays not Wednesdays" says which. */
const isInstead = new RegExp(`(?:${day.source})s?,? (?:and )?not(?: on)?(?: the)? (?:${day.source})`, 'i')

/** A day, or a time of day. */
const names = (part: string): boolean =>
  part.search(day) >= 0 || part.search(rhythm) >= 0 || /\d|noon|lunch|morning|afternoon/i.test(part)

const withoutReplaced = (said: string): string =>
  withoutComplaints(said).replace(
    new RegExp(
      `\\b(?:from|instead of|rather than|not(?: on)?(?: the)?|no longer(?: on)?|and not(?: the)?|(?:more|better|rather) than)(?: the)? (?:${day.source}|${rhythm.source})(?: \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?)?`,
      'gi',
    ),
    ' ',
  )

/** "On Fridays, 8.30" */
const bareTime = /\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b(?! ?(?:%|hours?|per ?cent))/

/** The timing that a sentence names: the day that is wanted, not the one that it replaces. */
export function timingIn(said: string): string | undefined {
  const wanted = inDigits(withoutReplaced(said.toLowerCase()).replace(/[.,;!?]+(?=\s|$)/g, ' '))
  const every = wanted.match(rhythm)?.at(-1)
  const [inMonth] = ofMonth.exec(wanted) ?? []
  const without = wanted
    .replace(ofMonth, ' ')
    .replace(/\b(?:\d{1,2} )?(?:weeks?|months?|people|persons?|days?)\b/g, ' ')
  const time =
    timeIn(without)?.time ?? ((every ?? dayWanted(wanted)) ? bareTime.exec(without)?.[0].replace('.', ':') : undefined)
  if (inMonth) return [inMonth, time].filter(Boolean).join(' ')
  const read = readTiming([every, dayWanted(wanted), time].filter(Boolean).join(' '))
  return 'timing' in read ? inWords(read.timing) : read.guesses.at(-1)
}
