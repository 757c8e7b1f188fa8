import type { Said } from '../dossier.ts'
import { datesIn, type Named } from './dates.ts'
import { amountsOf } from './quantities.ts'

/** What happens on a day that an answer names. */
export type Kind = 'approval' | 'submission' | 'publicity' | 'enrolment' | 'start' | 'end' | 'review' | 'held'
export type Event = {
  readonly said: Said
  readonly kind: Kind
  readonly from: string
  readonly to: string
  readonly text: string
}

/** By the words nearest before a date, or right after it, in this order. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'submission',
    /\b(?:submi(?:t|ts|tted|ssion)|hand(?:ed|s)? in|sent|send|went|goes|reach(?:ed|es)?|first reading|files?|filed|lodged|applied|forwarded|passed on)\b/i,
  ],
  ['review', /\b(?:formal(?:ly)? review\w*|first review|review\w*|evaluat(?:ion|ed)|audit)\b/i],
  [
    'publicity',
    /\b(?:ads?|adverts?|advertis\w+|campaign|publicity|flyers?|leaflets?|posters?|brochures?|landing page|press|promotion|announce\w*|radio|newsletter|banner)\b/i,
  ],
  [
    'approval',
    /\b(?:approv\w+|sign(?:s|ed)? (?:it |this )?off|signed|decid\w+|vote[sd]?|sits|sitting|session|meets|board|senate|council|committee|agenda|consejo|accredit\w+|permit|ministry)\b/i,
  ],
  ['enrolment', /\b(?:enrol\w*|registrations?|applications?|register|sign-?ups?|places go on sale|booking)\b/i],
  [
    'end',
    /\b(?:last (?:class|day|session|lesson|week|meeting)|ends?|finish\w*|closes?|over by|until|graduat\w*|ceremony|final (?:exam|test|day|assessment))\b/i,
  ],
  [
    'start',
    /\b(?:first (?:class|day|session|lesson|week|group|cohort|intake|run|course|learners)|starts?|begins?|opens?|launch\w*|go(?:es)? live|kick-?off|cohort (?:1|one)|from)\b/i,
  ],
]
const past = /\b(?:was|were|has|have|had|already|on file|granted|since)\b|\b\w{3,}ed\b/i
const never =
  /\b(?:pilot\w*|trial|dry run|second|next (?:year|cohort|intake|run)|competitor\w*|rival\w*|contract|licen[cs]e|survey\w*|interview\w*|census|act|law|grant|fund|agreement|mou|film\w*|produc\w*|version|edition|again|re-?launch)\b/i

/** The days that an answer names, with what happens on them. */
export function eventsIn(said: Said): Event[] {
  return datesIn(said).flatMap((date): Event[] => {
    if (never.test(date.clause.plain)) return []
    const kind = kindOf(date)
    return kind ? [{ said, kind, from: date.from, to: date.to, text: date.text }] : []
  })
}

/** The kind whose word stands nearest before the date; where none does, one right after it. */
function kindOf({ before, after }: Named): Kind | undefined {
  const near = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',', before.length - 18)) + 1)
  const found = kinds.flatMap(([kind, words]) => {
    const all = [...near.matchAll(new RegExp(words.source, 'gi'))]
    const last = all.at(-1)
    return last ? [{ kind, at: last.index + last[0].length }] : []
  })
  const nearest = found.sort((a, b) => b.at - a.at)[0]
  const other = found.find(({ kind }) => kind === 'enrolment' || kind === 'publicity')?.kind
  if (/\b(?:applied for|handed in|filed|submitted)\b/i.test(near)) return 'submission'
  if (nearest?.kind === 'start' && other) return other
  return nearest?.kind ?? kinds.find(([, words]) => words.test(after.slice(0, 24)))?.[0]
}

/** Whether an event is told as done. */
export const isPast = ({ said, text }: Event): boolean =>
  said.clauses.some(({ plain }) => plain.includes(text) && past.test(plain))

/** "eight weeks before the first class": how many days before the start something begins. */
export function leadsIn(said: Said): { readonly kind: Kind; readonly days: number }[] {
  return said.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ hi, at, end }) => {
      const found =
        /^ ?(weeks?|months?|days?) (?:before|ahead of|prior to|in front of) (?:the )?(?:first (?:class|day|session|cohort|intake|group|lesson)|start|launch|course|cohort|class)/i.exec(
          clause.plain.slice(end),
        )
      const kind = kinds.find(([, words]) => words.test(clause.plain.slice(0, at)))?.[0]
      const unit = found?.[1]?.toLowerCase() ?? ''
      return found && kind ? [{ kind, days: hi * (unit.startsWith('w') ? 7 : unit.startsWith('m') ? 30 : 1) }] : []
    }),
  )
}
