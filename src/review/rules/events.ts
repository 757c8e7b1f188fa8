import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { closingsIn, datesIn, daysBetween, launchesIn } from '../read/dates.ts'
import { type Event, eventsIn, isPast, type Kind, leadsIn } from '../read/events.ts'
import { amountsOf } from '../read/quantities.ts'
import type { Rule } from '../rule.ts'

const notOfMarket = /^(?!Q01\.[1-4]|T01\.1\.[1-3]|T03\.4)/
export const all = (dossier: Dossier): Said[] =>
  [...dossier.answers.values()].filter(({ item }) => notOfMarket.test(item))

export const of = (dossier: Dossier, kind: Kind): Event[] =>
  all(dossier)
    .flatMap(eventsIn)
    .filter((event) => event.kind === kind)

/** The one day of something; undefined where answers differ, which other rules say. */
function only(events: readonly Event[]): Event | undefined {
  const [first] = events
  return first && events.every(({ from }) => Math.abs(daysBetween(first.from, from)) < 32) ? first : undefined
}

const found = (says: string, said: readonly Said[]): Found[] => [
  { rule: 'I37', says, quotes: [...new Set(said)].map(quoteOf) },
]

/** The first day of learning: what launches say, or what is called the start. */
export function startOf(dossier: Dossier): { said: Said; from: string; to: string; text: string } | undefined {
  const launches = all(dossier).flatMap((said) => launchesIn(said).map((date) => ({ ...date, said })))
  const classes = launches.filter(
    ({ before, after }) =>
      !/\b(?:enrol\w*|registr\w*|applica\w*)\b[^,;]{0,48}$/i.test(before) && !/^ ?for enrol/i.test(after),
  )
  const [first] = classes
  return first && classes.every(({ from }) => Math.abs(daysBetween(first.from, from)) < 25) ? first : undefined
}

const bars =
  /\b(?:before|until|till|unless|without|no|not|never|nothing|only after|once|first)\b[^.;]{0,80}\b(?:approv\w*|yes|sign\w*|seal|stamp|permit|decid\w*|decision|vote\w*|board|council|senate|committee)\b|\b(?:approv\w*|board|council|senate|committee|yes|sign\w*|permit)\b[^.;]{0,80}\b(?:before|until|no|not|never|nothing|first)\b/i

const barsPublicity = /\bno (?:advert\w*|publicity|promotion|enrol\w*|announce\w*)\b[^.;]{0,20}\b(?:before|until)\b/i

/** What begins so many weeks before the start, on its day. */
function leadsOf(
  dossier: Dossier,
): { readonly said: Said; readonly kind: Kind; readonly to: string; readonly text: string; readonly start: Said }[] {
  const start = startOf(dossier)
  if (!start) return []
  return all(dossier).flatMap((said) =>
    leadsIn(said).map(({ kind, days }) => ({
      said,
      kind,
      to: shifted(start.from, days),
      text: `${days} days before`,
      start: start.said,
    })),
  )
}

const handling = /\b(?:handl\w*|process\w*|takes?|lasts?|needs?|decide\w*|answer\w*|permit|decision)\b/i

/** What was handed in on a day and takes so long to be decided: by when at the earliest it is. */
function handled(dossier: Dossier): (Pick<Event, 'said' | 'from' | 'to' | 'text'> & { readonly more: Said })[] {
  const filed = of(dossier, 'submission').filter(({ said }) => /^(?:T02|Q05|Q18|Q07)/.test(said.item))
  const spans = all(dossier)
    .filter(({ item, plain }) => /^(?:T02\.[12]|Q05|Q18)/.test(item) && bars.test(plain))
    .flatMap((said) =>
      said.clauses
        .filter(({ plain }) => handling.test(plain))
        .flatMap((clause) =>
          amountsOf(clause).flatMap(({ lo, end }) => {
            const [, unit] = /^ ?(week|month)s?\b(?! (?:before|ago|after|each))/i.exec(clause.plain.slice(end)) ?? []
            return unit ? [{ said, days: lo * (unit.toLowerCase() === 'week' ? 7 : 30) }] : []
          }),
        ),
    )
  return filed.flatMap(({ said, from, text }) =>
    spans.slice(0, 1).map(({ said: more, days }) => ({
      said,
      more,
      from: shifted(from, -days),
      to: shifted(from, -days),
      text: `what went in on ${text}`,
    })),
  )
}

const months = 'january february march april may june july august september october november december'.split(' ')
const sinceDay = new RegExp(
  `\\b(?:running|out|on air|advertised|posted|online|since) (?:since )?(\\d{1,2}) (${months.join('|')})\\b(?! 20)`,
  'i',
)

/** "Both running since 3 April", told without its year. */
const runningSince = (dossier: Dossier, year: string): Pick<Event, 'said' | 'from' | 'to' | 'text'>[] =>
  all(dossier).flatMap((said) => {
    const [text, day = '', month = ''] = sinceDay.exec(said.plain) ?? []
    const date = `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    return text && /^(?:Q03|T01\.4)/.test(said.item) ? [{ said, from: date, to: date, text }] : []
  })

/** What needs an approval, and comes before it. */
const beforeApproval: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const approvals = of(dossier, 'approval').filter(({ said }) =>
      /^(?:T02\.2\.6|Q05|T02\.1|T02\.2\.[15]|Q06\.3|Q18|Q07)/.test(said.item),
    )
    const barred = all(dossier).find(
      ({ item, clauses, plain }) =>
        /^T02\.2|^Q05|^T02\.1/.test(item) &&
        (clauses.some(({ plain }) => bars.test(plain)) || barsPublicity.test(plain)),
    )
    const [last] = [...approvals, ...handled(dossier)].sort((a, b) => (a.from < b.from ? 1 : -1))
    if (!last || !barred) return []
    const start = startOf(dossier)
    const first = [
      ...of(dossier, 'publicity'),
      ...of(dossier, 'enrolment'),
      ...leadsOf(dossier),
      ...runningSince(dossier, last.from.slice(0, 4)),
      ...(start && !/\bpilot|trial\b/i.test(start.said.plain) ? [start] : []),
    ]
    const early = first.find(
      (event) => event.said !== last.said && event.to < last.from && daysBetween(event.to, last.from) > 2,
    )
    return early
      ? found(
          `${codeOf(early.said.item)} has it go out before the approval of ${last.text} in ${codeOf(last.said.item)}.`,
          [
            early.said,
            last.said,
            ...('more' in last ? [last.more] : []),
            ...('start' in early ? [early.start] : []),
            barred,
          ],
        )
      : []
  },
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)

/** Approved before anybody had it to approve. */
const approvedTooSoon: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const given = of(dossier, 'approval').filter(isPast)
    const sent = of(dossier, 'submission').filter(({ said }) =>
      /\b(?:first|very first|never before|not earlier|initial|for the first time)\b/i.test(said.plain),
    )
    const pair = given.flatMap((one) =>
      sent.filter((other) => other.said !== one.said && other.from > one.to).map((other) => [one, other] as const),
    )[0]
    return pair
      ? found(
          `${codeOf(pair[0].said.item)} has the approval of ${pair[0].text}; by ${codeOf(pair[1].said.item)} it was handed in on ${pair[1].text}.`,
          [pair[0].said, pair[1].said],
        )
      : []
  },
}

/** A review of what has not yet been held. */
const reviewedTooSoon: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const start = startOf(dossier)
    const review = only(of(dossier, 'review').filter(({ said }) => /^(?:Q17|T05|Q18)/.test(said.item)))
    return start &&
      review &&
      review.said !== start.said &&
      review.to < start.from &&
      /\b(?:first|after|cohort|intake|run|finished)\b/i.test(review.said.plain)
      ? found(
          `${codeOf(review.said.item)} reviews in ${review.text} what begins in ${start.text} (${codeOf(start.said.item)}).`,
          [review.said, start.said],
        )
      : []
  },
}

/** Enrolment that closes on two days. */
const closesTwice: Rule = {
  id: 'I38',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const told = all(dossier)
      .filter(({ item }) => /^(?:Q15|T01\.4|Q03|T06|T03\.3|Q16\.2|T05\.3\.5)/.test(item))
      .flatMap((said) => closingsIn(said).map((day) => ({ said, day })))
    const [first] = told
    const other = told.find(({ said, day }) => first && said !== first.said && day !== first.day)
    return first && other && told.filter(({ said }) => said === first.said).length === 1
      ? [
          {
            ...found(
              `${codeOf(first.said.item)} has enrolment close on ${first.day}, ${codeOf(other.said.item)} on ${other.day}.`,
              [first.said, other.said],
            )[0],
            rule: 'I38',
          } as Found,
        ]
      : []
  },
}

const firstHeld =
  /\b(?:first (?:time|held|taught|offered|run|edition)|for the first time|new(?:ly)?|never (?:been )?(?:held|taught|offered))\b/i

/** What learners must have done before is held for the first time after the start. */
const notYetHeld: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const start = startOf(dossier)
    const entry = all(dossier).find(
      ({ item, plain }) =>
        /^(?:Q08\.1|T03\.3\.1|T06\.8\.1|T04\.3\.1)$/.test(item) &&
        /\b(?:must|only|no (?:waivers?|exceptions?|equivalents?)|required|completed|hold)\b/i.test(plain),
    )
    if (!start || !entry) return []
    const held = all(dossier)
      .filter(
        ({ item, plain }) =>
          /^(?:Q06\.3|T02\.2\.3|Q08|T04\.3|Q02\.3|T03\.1\.4|Q15\.2)/.test(item) && firstHeld.test(plain),
      )
      .flatMap((said) => datesIn(said).map((date) => ({ said, date })))
      .filter(({ said }) => said !== start.said)
      .sort((a, b) => (a.date.to < b.date.to ? 1 : -1))[0]
    return held && sharesName(entry, held.said) && held.date.to > start.to
      ? found(
          `What ${codeOf(entry.item)} asks for is first held until ${held.date.text} (${codeOf(held.said.item)}); it begins in ${start.text}.`,
          [entry, held.said, start.said],
        )
      : []
  },
}

/** Whether two answers name the same thing: a word with a capital that both have. */
function sharesName(a: Said, b: Said): boolean {
  const names = a.plain.match(/(?<=\S )\p{Lu}\p{L}{3,}/gu) ?? []
  const others = new Set(b.plain.match(/\p{Lu}\p{L}{3,}/gu) ?? [])
  return names.some((name) => others.has(name))
}

const withPilot =
  /\b(?:with|after|once|without|all|everything|lessons?|results?|report|findings)\b[^.;]{0,40}\bpilot\b|\bpilot(?:'s)?\b[^.;]{0,24}\b(?:report|results?|lessons?|taught|finished|findings|showed)\b/i
const ownPilot = /\b(?:second|another|new version|improvement|update|later|next)\b/i

/** Something rests on the pilot, and comes before it is over. */
const beforePilot: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const dated = all(dossier).flatMap((said) => datesIn(said).map((date) => ({ said, date })))
    const resting = dated.filter(
      ({ date, said }) => withPilot.test(said.plain) && !/\bpilot\b[^,;]{0,24}$/i.test(date.before),
    )
    const pilots = dated.filter(
      ({ date, said }) =>
        !withPilot.test(said.plain) && /\bpilot|trial\b/i.test(said.plain) && !ownPilot.test(date.clause.plain),
    )
    const pair = resting.flatMap((one) =>
      pilots
        .filter((other) => other.said !== one.said && other.date.from > one.date.to)
        .map((other) => [one, other] as const),
    )[0]
    return pair
      ? found(
          `${codeOf(pair[0].said.item)} rests on the pilot on ${pair[0].date.text}; ${codeOf(pair[1].said.item)} has it on ${pair[1].date.text}.`,
          [pair[0].said, pair[1].said],
        )
      : []
  },
}

const handedOut =
  /\b(?:certificates?|badges?|first ones|papers)\b[^.;]{0,40}\b(?:handed|given|awarded|issued|presented)\b|\b(?:hand(?:ed)?|give|award|issue|present)\b[^.;]{0,30}\b(?:certificates?|badges?)\b|\bgraduation\b|\bhanded (?:over|out)\b/i
const already =
  /\b(?:there were|already|had|have|were)\b[^.;]{0,24}\b(?:registered|enrolled|signed up|in the system|entered)\b|\b(?:registered|enrolled|signed up)\b[^.;]{0,20}\balready\b/i

/** Learners who are there, or have finished, before they can have begun. */
const beforeTheStart: Rule = {
  id: 'I37',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const [start] = [startOf(dossier)]
    const opening = only(of(dossier, 'enrolment').filter(({ said }) => /\bopens?\b|\bbefore\b/i.test(said.plain)))
    const dated = all(dossier).flatMap((said) => datesIn(said).map((date) => ({ said, date })))
    const done =
      start &&
      dated.find(
        ({ said, date }) =>
          said !== start.said &&
          date.to < start.from &&
          handedOut.test(date.clause.plain) &&
          /\b(?:first|those who|complet\w+|finish\w*)\b/i.test(date.clause.plain) &&
          !/\bpilot|trial\b/i.test(said.plain),
      )
    if (start && done)
      return found(
        `${codeOf(done.said.item)} has people done by ${done.date.text}; ${codeOf(start.said.item)} begins in ${start.text}.`,
        [start.said, done.said],
      )
    const early =
      opening &&
      dated.find(({ said, date }) => said !== opening.said && date.to < opening.from && already.test(date.clause.plain))
    return opening && early
      ? found(
          `${codeOf(early.said.item)} has people registered on ${early.date.text}; ${codeOf(opening.said.item)} opens on ${opening.text}.`,
          [opening.said, early.said],
        )
      : []
  },
}

export const events: readonly Rule[] = [
  beforePilot,
  beforeTheStart,
  closesTwice,
  beforeApproval,
  approvedTooSoon,
  reviewedTooSoon,
  notYetHeld,
]
