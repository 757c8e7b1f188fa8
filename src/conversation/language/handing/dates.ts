import type { Item } from '../../../toolkit/items.ts'
import type { Intent, IntentOf, PersonNamed } from '../../intent.ts'
import { plainly } from './courtesy.ts'
import { datedAmong, heldBy, holderOf } from './held.ts'
import { asMeant, type HandingSetting, isCertain, leadingName, someone } from './someone.ts'
import { whatIs } from './what.ts'

/** A date that stands is moved, set or taken away, for whoever has the item. */

type When = { readonly by: string; readonly later?: true } | { readonly days: number } | { readonly clears: true }

const date = '(?:due dates?|dead-?lines?|dates?|due day)'
const changes =
  '(?:extend|push|move|postpone|shift|delay|prolong|bring|pull|change|set|reschedule|put|make|update|lengthen)'
const joint = '(?:of|for|in|on|from)'
const units = { day: 1, week: 7, fortnight: 14, month: 30 } as const
export const span = String.raw`(?:(?<count>\d{1,2}|an?|one|two|three|four|five|six|another|a few|a couple of)(?: more| extra| full)? (?<unit>day|week|fortnight|month)s?)(?: more| longer| later| extra| earlier| sooner| further)*`
const counts = ['one', 'two', 'three', 'four', 'five', 'six']
/** "The deadline of step 08": `what` may be missing, before or behind. */
const theDate = String.raw`(?:(?:the|all(?: of)?(?: the)?|both|my|our) )?(?:(?<whose>[^,]{1,40}?)['’]s? )?(?:new |next |current )?(?:(?<named>(?!due\b)(?:step |question |check )?[\w. ]{1,30}?) )?${date}(?: ${joint} (?<what>[^,:]{1,60}?))?`

const shapes: readonly RegExp[] = [
  // "Move the deadline of step 08 to 11 December", "push Ben's due date by a week".
  new RegExp(
    `^${changes}(?: back| out| forward| up)? ${theDate}(?: (?:back|out|forward))?(?: (?:to|until|till|:|=) (?<to>.+)|,? (?:by |for )?${span})$`,
    'i',
  ),
  // "New deadline for step 08: 11 December", "the deadline of 08 is now 11 December".
  new RegExp(`^${theDate} ?(?::|=|–|-| is| are| should be| will be| to| shall be)+ (?:now )?(?<to>.+)$`, 'i'),
  // "Give Ben until Friday", "give Mei another week for step 02".
  /^(?:give|allow|grant) (?<who>.{1,40}?)(?: more time)?(?: for (?<what>[^,]{1,40}?))? (?:until|till|up to) (?<to>.+?)(?: (?:for|with|on) (?<about>.{1,40}))?$/i,
  new RegExp(`^(?:give|allow|grant) (?<who>.{1,40}?) ${span}(?: (?:for|with|on) (?<what>.{1,40}))?$`, 'i'),
  // "Can Mei have a week longer for step 02?", "Ben needs two more days for 08.1", "Ben needs until Friday".
  new RegExp(
    `^(?:can |could |may |might |should )?(?<who>.{1,40}?) (?:have|has|get|gets|need|needs|wants?) ${span}(?: (?:for|with|on) (?<what>.{1,40}))?$`,
    'i',
  ),
  /^(?:can |could |may |might |should )?(?<who>.{1,40}?) (?:have|has|get|gets|need|needs|wants?)(?: time)? (?:until|till) (?<to>.+?)(?: (?:for|with|on) (?<what>.{1,40}))?$/i,
  // "Postpone step 08 by a week", "push 08.1 to Friday", "extend Ben to 7 December".
  new RegExp(
    `^(?:push|postpone|delay|extend|shift|move|reschedule|prolong|stretch)(?: back| out)? (?<what>.{1,40}?)(?: back| out)?(?: (?:to|until|till) (?<to>.+)| (?:by )?${span})$`,
    'i',
  ),
]
const more: readonly RegExp[] = [
  // "All of step 08 one week later", "08.1 can wait until Friday", "extend by two weeks".
  new RegExp(`^(?<what>.{1,40}?),? ${span}$`, 'i'),
  /^(?<what>.{1,40}?) (?:can|may|could|will|should|has to|must) (?:easily )?wait (?:until|till) (?<to>.+)$/i,
  new RegExp(`^(?<what>.{1,40}?) (?:can|may|could|will|should|has to|must) (?:easily )?wait (?:for )?${span}$`, 'i'),
  // "Put 07.2 one week later", "make step 08 due on 4 January", "everything of Mei's is due 15 January".
  new RegExp(
    `^(?=.*\\b(?:later|earlier|sooner|further|back|forward|by)\\b)(?:put|set|make|bring|pull)(?: back| forward)? (?<what>.{1,40}?)(?: back| forward)?(?: by)? ${span}$`,
    'i',
  ),
  /^(?:put|set|make) (?<what>.{1,40}?) (?:back |forward )?(?:to be )?(?:due|to|until) (?:on |by |to )?(?<to>.+)$/i,
  /^(?<what>(?!(?:what|which|who|when|nothing)\b).{1,40}?) (?:(?:is|are|shall be|should be|will be) (?:now )?due|(?:has|have|needs?|must|should) (?:to )?be (?:due|done|finished|ready)) (?:on |by |only )*(?<to>.+)$/i,
  new RegExp(
    `^(?:push|postpone|delay|extend|shift|prolong)(?: it| this| that| them)?(?: back| out)?(?: (?:to|until|till) (?<to>.+)| (?:by |for )?${span})$`,
    'i',
  ),
]
const onADay = new RegExp(
  `^${changes}(?: back| out)? (?:all|everything|what(?:ever)?|those|the (?:ones|items|questions))(?: of it)?(?: (?:that|which))?(?: (?:is|are|was|were))? (?:due|planned|for) (?:on |by |for )?(?<on>.{2,30}?)(?: (?:to|until|till) (?<to>.+)|,? (?:by )?${span})$`,
  'i',
)
const clearing = new RegExp(
  `^(?:take|remove|drop|clear|cancel|delete|lift)(?: off| away)? ${theDate}(?: away)?(?: (?:off|from|of|for) (?<off>.{1,40}?))?(?: away| off)?$|^no (?:more )?${date} (?:for|on) (?<without>.{1,40})$`,
  'i',
)

/** What moves to when; undefined where the words say nothing of a date that stands. */
export function moved(words: string, of: HandingSetting): Intent | undefined {
  const said = plainly(words)
  if (/\bsign(?:s|ed|ing)?\b|\bsign-?off\b|\bremind|\bnudge|\bmeeting\b/i.test(said)) return undefined
  const off = clearing.exec(said)?.groups
  if (off) return ofThose(off['without'] ?? off['off'] ?? off['what'] ?? whatNamed(off), { clears: true }, of)
  const day = onADay.exec(said)?.groups
  const at = day && whenIn(day, said)
  if (day?.['on'] && at && isDate(day['on'])) return { do: 'due', on: day['on'], ...at }
  for (const shape of [...shapes, ...more]) {
    const found = shape.exec(said)?.groups
    const when = found && whenIn(found, said)
    const intent = when && ofThose(whatNamed(found), when, of, found['who'] ?? found['whose'])
    if (intent) return intent
  }
  return undefined
}

const whatNamed = (found: Record<string, string | undefined>): string | undefined =>
  found['what'] ?? found['about'] ?? found['named']

/** To a day, or by so many of them; earlier where it comes forward. */
export function whenIn({ to, count, unit }: Record<string, string | undefined>, said: string): When | undefined {
  if (to) return isDate(to) ? { by: to.slice(0, 300), ...(extends_.test(said) ? { later: true } : {}) } : undefined
  const one = unit?.toLowerCase() as keyof typeof units | undefined
  if (!one || !count) return undefined
  const many =
    Number(count) || counts.indexOf(count.toLowerCase()) + 1 || (/few/i.test(count) ? 3 : /couple/i.test(count) ? 2 : 1)
  const back = /\b(?:forward|earlier|sooner)\b|^pull\b/i.test(said) ? -1 : 1
  return { days: back * many * units[one] }
}

const extends_ = /^(?:extend|postpone|delay|prolong|lengthen)\b|\b(?:longer|more time)\b/i

/** Words that name a day: the rest is for whoever reads dates. */
const isDate = (said: string): boolean =>
  said.split(/\s+/).length < 7 &&
  !/[;!?]|, (?!\d)| (?:and|then|but) /i.test(said) &&
  /\d|\b(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tonight|week|month|end of|eod|cob|eow|eom|christmas|new year)/i.test(
    said,
  )

/** Those of what is named, or of whoever is; of what was spoken of last where neither is. */
function ofThose(
  what: string | undefined,
  when: When,
  of: HandingSetting,
  who?: string,
): IntentOf<'due'> | IntentOf<'who'> | undefined {
  const { setting } = of
  const words = what?.trim().replace(/^(?:it|that|this|them|those|these|both|everything|all)$/i, '')
  const person = who ? someone(who, of) : undefined
  if (who && !person) return undefined
  const known = words ? whatIs(words, of) : undefined
  const named = words ? (known?.items ?? personAlone(words, of)) : undefined
  if (words && !named) return undefined
  if (known?.whose && !named?.length) return { do: 'who', person: asMeant(known.whose) }
  const theirs = person && heldBy(person, setting)
  if (person && !theirs?.length) return { do: 'who', person: asMeant(person) }
  const items = named && theirs ? named.filter((item) => theirs.includes(item)) : (named ?? theirs ?? spokenOf(of))
  const whose = person && isCertain(person) ? person : holderOf(items, setting)
  return { do: 'due', items: items.map(({ id }) => id), ...when, ...(whose ? { of: whose } : {}) }
}

/** "The deadline for Ben" */
function personAlone(words: string, of: HandingSetting): readonly Item[] | undefined {
  const [person, rest] = leadingName(words, of) ?? ([] as [PersonNamed?, string?])
  return person && !rest ? heldBy(person, of.setting) : undefined
}

/** What was done or shown last, where it has a date; nothing: it is asked which. */
function spokenOf({ setting }: HandingSetting): readonly Item[] {
  const done = datedAmong(setting.lastItems, setting)
  return done.length || setting.listed.length > 1 ? done : datedAmong(setting.recent.slice(0, 1), setting)
}
