import type { TemplateNumber } from '../../toolkit/bounds.ts'
import { type Item, isInScope } from '../../toolkit/items.ts'
import type { NamedItem } from '../../understanding/name-items.ts'
import type { Slot } from '../../understanding/slots.ts'
import type { Wish } from '../../understanding/wishes.ts'
import type { Around, Details } from './around.ts'
import { cardinals, codedItems } from './codes-in.ts'
import { peopleSaid } from './people-in.ts'
import { phasesIn } from './phases-in.ts'
import { withoutCourtesy } from './small-talk.ts'
import { dateIn, isDay, toWeekday, withWholeDates } from './timing/dates-in.ts'
import { timingSaid } from './timing/reminder-words.ts'

/** Reads what a sentence says besides its wish. */
export function detailsOf(said: string, wish: Wish, around: Around): Details {
  const words = noDayIsAPerson(around.understanding.readSlots(wish === 'answer' ? said : withWholeDates(said), wish))
  const phases = ofPhases.has(wish) ? phasesIn(said, around.toolkit) : []
  const step = ofSteps.has(wish) ? stepIn(said, around) : undefined
  const template = wish === 'template' ? templateIn(said, around) : undefined
  const code = wish === 'link' ? codeIn(said) : undefined
  return {
    ...words,
    ...(wish === 'answer' ? textIn(said, words.text) : {}),
    ...(wish === 'assign' ? dueIn(said, words.by) : {}),
    ...(wish === 'nudge-snooze' ? untilIn(said, words.until) : {}),
    ...(words.reason ? { reason: toItsEnd(said, words.reason) } : {}),
    ...(wish === 'check' || wish === 'uncheck' ? noteIn(said, words.note) : {}),
    ...named(said, wish, words.name),
    ...(words.about
      ? { about: fromTheStart(said, words.about).replace(/ (?:already|yet|so far|before|again)$/i, '') }
      : {}),
    ...peopleSaid(said, { wish, words }, around),
    ...itemsOf(said, wish, around),
    ...(phases.length ? { phases } : {}),
    ...(step ? { step } : {}),
    ...(template ? { template } : {}),
    ...(code ? { code } : {}),
    ...(wish === 'signoff' ? { act: actIn(said) } : {}),
    ...(wish === 'nudge-when' || wish === 'nudge-on' || wish === 'nudge-me' ? timingSaid(said) : {}),
  }
}

/** "But Wednesday please" is by when, not to whom. */
function noDayIsAPerson({ to, ...words }: Partial<Record<Slot, string>>): Partial<Record<Slot, string>> {
  if (to === undefined) return words
  return isDay(to) ? { by: to, ...words } : { ...words, to }
}

const ofPhases = new Set<Wish>([
  'phase',
  'next',
  'missing',
  'ready',
  'scope',
  'signoff',
  'status',
  'review',
  'lead',
  'unlead',
  'start',
  'answers',
  'reopen',
])
const ofSteps = new Set<Wish>(['answers', 'checks', 'missing', 'review', 'who-has-what', 'assign', 'status'])
/** Whether an item is wanted, and of which kind. */
const ofItems: Readonly<Partial<Record<Wish, 'question' | 'check' | 'any'>>> = {
  answer: 'question',
  assign: 'any',
  back: 'question',
  check: 'check',
  excuse: 'any',
  history: 'any',
  move: 'question',
  need: 'any',
  review: 'any',
  show: 'any',
  skip: 'question',
  unassign: 'any',
  uncheck: 'check',
  undo: 'any',
  'who-has-what': 'any',
  decided: 'any',
  answers: 'any',
  checks: 'any',
}
/** Those that mean nothing without an item. */
const needsItem = new Set<Wish>([
  'answer',
  'assign',
  'check',
  'excuse',
  'history',
  'need',
  'show',
  'unassign',
  'uncheck',
  'move',
])

function itemsOf(said: string, wish: Wish, around: Around): Pick<Details, 'items' | 'pointed' | 'sure'> {
  const wanted = ofItems[wish]
  if (!wanted) return {}
  const coded = codedItems(inStep(said, around), around)
  if (coded.length) return { items: wish === 'move' && toFirst.test(said) ? coded.toReversed() : coded, sure: 1 }
  const kind = wanted === 'any' ? (ofCheck.test(said) ? 'check' : undefined) : wanted
  const listed = fromList(said, around)
  if (listed.length && needsItem.has(wish)) return { items: listed, pointed: true, sure: 0.9 }
  if (wish === 'move') return movedIn(said, around)
  const [more] = wish === 'answer' && goesOn.test(said) ? spokenOf(around, 'question') : []
  if (more) return { items: [more], pointed: true, sure: 0.8 }
  const [, called] = addedUnder.exec(said) ?? []
  const named = inScopeFirst(around.understanding.nameItems(called ?? said, kind ? { kind } : {}), around)
  const [best] = named
  if (around.open && ofOpen.has(wish) && !((best?.score ?? 0) > 0.6 && calls.test(said)))
    return { items: [around.open], pointed: true, sure: 1 }
  const points = pointing.test(said) || isShort(said)
  const isSafe = needsItem.has(wish) && !takesOff.has(wish)
  const least = isSafe ? (points && (around.open || around.recent.length) ? 0.45 : 0.15) : 0.5
  if (best && best.score >= least) {
    const item = around.items.byId.get(kind || isCheck.test(said) ? best.item : questionFirst(named, around))
    if (item) return { items: [item], sure: best.score }
  }
  // What is called by a name that nobody knows is not whatever was shown last.
  if (called && !pointing.test(called)) return { pointed: true }
  if (!needsItem.has(wish) && !pointing.test(said)) return {}
  const [there] = spokenOf(around, kind)
  return there ? { items: [there], pointed: true, sure: 0.8 } : { pointed: true }
}

/** What stands open and was shown last, of a kind. */
const spokenOf = ({ open, recent }: Around, kind: 'question' | 'check' | undefined): Item[] =>
  [...(open ? [open] : []), ...recent].filter((item) => !kind || item.kind === kind)

/** "Add to my demand answer in strategy: …": what it is called, before the words for it. */
const addedUnder =
  /^(?:@\S+ )?(?:please |pls |can you |could you )?(?:add|put|record|note|write)(?: this| that| it)? (?:to|under|for|in|on|at) (?:my |our |the )?([^:]{3,60}?)(?: answers?| questions?| one)?(?: in [\w ]{3,30})?:\s/i

/** "And a laptop", "plus two weeks": more of the answer that is spoken of. */
export const goesOn = /^(?:oh,? )?(?:and|plus) (?!here\b|the answer\b|it[’']?s\b|then\b)/i

/** What takes something off a list is not guessed from a likeness. */
const takesOff = new Set<Wish>(['excuse', 'need', 'uncheck'])

/** What is in no phase of the team's is seldom what they speak of. */
function inScopeFirst(named: readonly NamedItem[], { items, phases }: Around): readonly NamedItem[] {
  const isOut = ({ item: id }: NamedItem): boolean => {
    const item = items.byId.get(id)
    return phases !== undefined && item !== undefined && !isInScope(item, { phases })
  }
  return named
    .map((one) => (isOut(one) ? { ...one, score: one.score * outOfScope } : one))
    .sort((a, b) => b.score - a.score)
}

const outOfScope = 0.3

/** "From the one on budget to the one on partners": where from, if it is named, and where to. */
function movedIn(said: string, { understanding, items }: Around): Pick<Details, 'items' | 'pointed' | 'sure'> {
  const [, before = '', after = ''] = towards.exec(said) ?? [undefined, '', said]
  const best = (words: string) => understanding.nameItems(words, { kind: 'question' })[0]
  const [from, to] = [best(before), best(after)]
  const found = [from && from.score > 0.3 ? from : undefined, to && to.score > 0.15 ? to : undefined].flatMap(
    (named) => items.byId.get(named?.item ?? '') ?? [],
  )
  return found.length ? { items: found, sure: to?.score ?? 0.5 } : { pointed: true }
}

/** "It is for 10.2, not 10.1": the first is where it goes. */
const toFirst = /\d\.\d{1,2},? (?:and )?(?:not|instead of|rather than)\b(?! only)/i

const towards =
  /^(.*)\b(?:into|under|belongs? (?:to|at|under|in|with)|(?:should|must|has to|needs to) (?:be|go|sit|stand) (?:to|in|at|with)|to)\b(.*)$/is

/** "c2" alone is a check of the step that was spoken of last. */
const inStep = (said: string, { open, recent }: Around): string => {
  const near = open ?? recent[0]
  return near && 'step' in near
    ? said.replace(/(?<![\w.])c(\d{1,2})\b/gi, (_, n) => `${String(near.step.number).padStart(2, '0')}.c${n}`)
    : said
}

/** "The check about …" is no question. */
const ofCheck =
  /\b(?:the|that|this|a) (?:check|box|tick)(?:box)?(?: (?:about|on|for|of|that|which|with)\b)|\b(?:the|that|this|our) (?:[\w-]+ ){1,4}(?:check|box)\b|\bcheck (?:is|isn|was|wasn|does|doesn|did|didn|applies)\b/i
const isCheck = /\b(?:checks?|ticks?|ticked|box(?:es)?)\b/i

/** A question and a check may go by one name: the question, unless the check is much likelier. */
function questionFirst([best, ...others]: readonly NamedItem[], { items }: Around): string {
  const question = others.find(({ item }) => items.byId.get(item)?.kind === 'question')
  const isClear =
    !question || question.score < (best?.score ?? 0) * 0.3 || items.byId.get(best?.item ?? '')?.kind === 'question'
  return (isClear ? best?.item : question?.item) ?? ''
}

/** "both", "all of them", "the first and the last": of what was shown or done together. */
function fromList(said: string, { lastItems, recent: newest, listed }: Around): Item[] {
  const recent = listed.length > 1 ? listed : newest
  if (/\b(?:both|all (?:of )?(?:them|those|these)|all (?:two|three|four|five)|them all|those)\b/i.test(said))
    return lastItems.length > 1 ? [...lastItems] : recent.length > 1 && recent.length <= 5 ? [...recent] : []
  if (recent.length < 2) return []
  const found = [
    ...said.matchAll(/\b(?:the )?(first|second|third|fourth|fifth|last)(?: one| two| three)?\b/gi),
  ].flatMap(([, word = '']) => {
    const at = /last/i.test(word) ? -1 : ordinals.indexOf(word.toLowerCase())
    return recent.at(at) ?? []
  })
  return /\b(?:question|phase|step|week|monday|time)\b/i.test(said) ? [] : found
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** In the thread of a question these are about it, unless another is called by what it is. */
const ofOpen = new Set<Wish>(['answer', 'skip'])
const calls = /\b(?:question|check|one|for|on|under|about|to the)\b/i

const pointing = /\b(?:it|its|that|this|one|here|same|these|those|them|last)\b/i
const isShort = (said: string): boolean => said.trim().split(/\s+/).length <= 3

function stepIn(said: string, { toolkit, understanding, items, open, recent }: Around): number | undefined {
  const near = open ?? recent[0]
  if (near && 'step' in near && /\b(?:that|this|the|whole) step\b/i.test(said)) return near.step.number
  const [, typed] = /\bstep (?:no\.? ?|number )?(\d{1,2}|[a-z]+)\b/i.exec(said) ?? []
  const number = Number(typed) || cardinals.indexOf(typed?.toLowerCase() ?? '') + 1
  if (number >= 1 && number <= toolkit.steps.length) return number
  const plain = said.toLowerCase()
  const named = toolkit.steps.filter(({ name }) => plain.includes(shortName(name)))
  if (named.length) return named.sort((a, b) => b.name.length - a.name.length)[0]?.number
  const [, word] = /\b(\p{L}{5,}) (?:step|part|section)\b/iu.exec(plain) ?? []
  const called = word ? toolkit.steps.filter(({ name }) => name.toLowerCase().split(/\W+/).includes(word)) : []
  if (called.length === 1) return called[0]?.number
  const [, word2] = /^(?:and|or|then|what about|how about)? ?(?:step )?([a-z]+)[?.!]*$/i.exec(said.trim()) ?? []
  const spelled = cardinals.indexOf(word2?.toLowerCase() ?? '') + 1
  if (spelled) return spelled
  const [bare] = /^\D*\b0?(\d{1,2})\b\D*$/.exec(said)?.slice(1) ?? []
  if (bare && Number(bare) <= toolkit.steps.length && Number(bare) > 0) return Number(bare)
  const [best] = understanding.nameItems(said)
  const item = best && best.score > 0.35 ? items.byId.get(best.item) : undefined
  return item && 'step' in item ? item.step.number : undefined
}

/** "learner acquisition" for "Learner acquisition approach". */
const shortName = (name: string): string => {
  const words = name.toLowerCase().split(' ')
  return words.length === 3 ? words.slice(0, 2).join(' ') : words.join(' ')
}

/** What each template is called. */
const templateNames: Readonly<Record<TemplateNumber, RegExp>> = {
  1: /\b(?:product|strategy)\b/i,
  2: /\b(?:operating|context)\b/i,
  3: /\b(?:value prop\w*|proposition|lvp|learner value)\b/i,
  4: /\b(?:design)\b/i,
  5: /\b(?:continuous|improvements?)\b/i,
  6: /\b(?:advert\w*|ad|flyer|brochure)\b/i,
}

function templateIn(said: string, { toolkit }: Around): number | undefined {
  const [, typed] = /\btemplates? (?:no\.? ?|number |#)?(\d|[a-z]+)\b/i.exec(said) ?? []
  const number = Number(typed) || cardinals.indexOf(typed?.toLowerCase() ?? '') + 1
  if (number >= 1 && number <= toolkit.templates.length) return number
  const named = Object.entries(templateNames).findLast(([, shape]) => shape.test(said))
  return named && Number(named[0])
}

/** "K7QD-22PM", "m3k9zz": letters and figures together, as codes to join with are; else what follows "code". */
function codeIn(said: string): string | undefined {
  const words = said.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? []
  const mixed = words.findLast(
    (word) => /\d/.test(word) && /[A-Za-z]/.test(word) && word.length >= 4 && word.length <= 20,
  )
  return mixed ?? words.findLast((word) => /^[A-Z]{2,}-?[A-Z0-9]{2,}$/.test(word)) ?? /^link (\S+)$/i.exec(said)?.[1]
}

/** Whether a sign-off is given, asked for, refused, taken back or looked at. */
const actIn = (said: string): string => acts.find(([shape]) => shape.test(said))?.[1] ?? 'approve'
const acts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:withdraw|revoke|take back|pull back|retract|undo)\b/i, 'withdraw'],
  [
    /\b(?:not (?:approv|sign|accept)\w*|can['’]?t|cannot|won['’]?t|don['’]?t|do not|reject\w*|refus\w*|knock\w* .*back|send\w* .*back|turn\w* down|no approval|declin\w*)\b/i,
    'refuse',
  ],
  [
    /\b(?:who|has|have|is|was|did)\b.*\b(?:approved?|signed|sign-?offs?)\b.*\?|\bwhich phases\b|\bsign-?off status\b/i,
    'show',
  ],
  [/\b(?:have|get|can|could|would) (?!i\b|we\b|you\b).*\b(?:sign|approve)\b/i, 'request'],
  [
    /\b(?:ask|request|send|submit|seek|get|obtain|needs?|should|must|has to|please (?:sign|approve)|waiting for)\b/i,
    'request',
  ],
]

/** Until when: a date counts where what was found is none. */
function untilIn(said: string, found: string | undefined): Pick<Details, 'until'> {
  const date = found && (/\d/.test(found) || found.split(' ').some(isDay)) ? undefined : dateIn(said)
  return date ? { until: date } : {}
}

/** A remark to be kept with a tick: what is called so, else what was learnt to be found. */
function noteIn(said: string, found: string | undefined): Pick<Details, 'note'> {
  const [, quoted, called] = calledNote.exec(said) ?? []
  const note = quoted ?? called ?? (found && toItsEnd(said, found))
  return note ? { note: note.trim() } : {}
}
const calledNote =
  /\b(?:note|remark|comment)(?: that| saying)?(?:\s*[:,]\s*|\s+)(?:["“'‘](.{2,200}?)["”'’]|(?<=[:,]\s*)([^"“'‘].{2,200}?))[.!]*$/i

/** By when, where it was not learnt to be found: "until Dec 9", "but in January". */
function dueIn(said: string, found: string | undefined): Pick<Details, 'by'> {
  const [, made] = madeIt.exec(said) ?? []
  const whole = withWholeDates(said)
  const [, by] =
    made || found
      ? ['', withBefore(said, toWeekday(said, made ?? found ?? '').replace(/ (?:instead|then|please|pls)$/i, ''))]
      : (dated.exec(whole) ?? atWork.exec(whole) ?? [])
  return by ? { by } : {}
}

/** "They meet on the 3rd, so make it the 4th": what is said last counts. */
const madeIt = /\bmake (?:it|that) ((?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?)[.!]*$/iu

/** "Before Christmas" is not on it. */
function withBefore(said: string, date: string): string {
  const before = said.slice(0, said.indexOf(date))
  return /\bbefore (?:the )?$/i.test(before) && !/\d/.test(date) ? `before ${date}` : date
}

/** "COB Friday", "tonight", "in two weeks", with no word before them. */
const atWork =
  /\b(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:cob|eod|close of business|end of day)(?: on)? (?:the )?\w+(?: \w{3,9})?|tonight|tomorrow|in (?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?|fortnights?))(?=[\s.,!?]|$)/i

const dated =
  /\b(?:by|until|till|before|due|but (?:in|on|by))\s+((?:the )?(?:end of )?(?:next |this |last |coming )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|tomorrow)[\w ]*?)[\s.,!?]*(?:please|pls|thanks)?[.!?]*$/i

/** "07.3: Level 5. Five credits.": what follows a code at the head is its answer, word for word. */
function textIn(said: string, found: string | undefined): Pick<Details, 'text'> {
  const [head] = headed.exec(said) ?? []
  if (head) return { text: withoutCourtesy(said.slice(head.length)) }
  const led = trailed.test(said)
    ? said
        .replace(trailed, '')
        .replace(putsIt, '')
        .replace(/^["“'‘]|["”'’]$/g, '')
        .trim()
    : ''
  if (/\p{L}{2}|\d/u.test(led) && !onlyAsks.test(led)) return { text: led }
  if (found) return { text: withItsStop(said, toTheEnd(said, found)).replace(addsWords, '').replace(shouldSay, '') }
  return goesOn.test(said) ? { text: withoutCourtesy(said) } : {}
}

/** The stop that ends several sentences is theirs. */
const withItsStop = (said: string, text: string): string =>
  /[.!?]\s/.test(text) && said.endsWith(`${text}.`) ? `${text}.` : text

/** What only says that something is to be recorded. */
const addsWords =
  /^(?:(?:please|pls|also|and|ok)[\s,]+)*(?:(?:add|write|note|put)(?: (?:that|this|it|in|down|there|to (?:it|this|that)))*[\s:,]+|also[\s:,]+)?(?:also[\s,]+)?(?=[\p{L}\p{N}("“])/iu

/** "08.1 should also say reefer truck": what it should say. */
const shouldSay = /^(?:should )?(?:also )?(?:say|mention|include|list|state|cover)s? (?:that )?(?=[\p{L}\p{N}("“])/iu

const itemCode = /t?\d{1,2}(?:\.\d{1,2}){1,2}/.source

/** "…, that's for 01.5", "… (08.1)", "… <- 09.3": where what was said before belongs. */
const trailed = new RegExp(
  `[\\s,.;:–—-]*(?:\\(|<-+|-+>|→|←)?\\s*(?:and )?(?:(?:that|this|it)(?:['’]s| is| goes| belongs)? )?(?:as )?(?:(?:our|the|my|an) answer )?(?:(?:to|for|under|on|in|into|as) )?(?:question )?${itemCode}\\)?(?: please| pls)?[.!]*$`,
  'i',
)
/** "Change the answer to 09.1" has no words for it. */
const onlyAsks =
  /^(?:please |pls |can you |let me |i want to )?(?:change|edit|update|replace|redo|rewrite|show|open|answer)(?: \w+){0,2}$/i
const putsIt = /^(?:please |pls )?(?:put|record|note|add|write|enter|log|save)(?: down| in)?:? /i

/** An item's code at the head of what is said of it: "08.1: …", "my answer to 08.1 is …", "change 08.1 to …". */
export const headed = new RegExp(
  `^(?:(?:ok(?:ay)?|right|so|and|also|then|no|sorry|before i forget|here you go(?: already)?)[.,! ]+)?(?:${[
    `(?:(?:for|on|re|answer(?: to)?|the answer to|(?:please |pls )?add(?: this| that)? to)\\s+)?${itemCode}(?: instead| rather| then)?(?:\\s*[:=→]\\s*|\\s+(?:[-–—]|->|→)\\s+)`,
    `(?:my|our|the) answer (?:to|for|on) ${itemCode} (?:is now|is|would be)(?:\\s*:)?\\s+`,
    `(?:please )?(?:change|set|update|correct|amend) (?:(?:my|our|the) )?(?:answer (?:to|of|for) )?${itemCode} to(?:\\s*:)?\\s+`,
  ].join('|')})(?=\\S)`,
  'i',
)

/** What stands after "is", ":" or "=", and in the sentences after it, is the answer to its end, not to its first colon or comma. */
function toTheEnd(said: string, text: string): string {
  const at = said.indexOf(text)
  const rest = said.slice(at + text.length)
  const goesOn = /^\s?[:;,–(-]|^\s(?:and|or|plus|with)\b/.test(rest)
  const isAll = opening.test(said.slice(0, at)) && !namesPlace.test(rest)
  const isLed = /(?:\b(?:is|are|be|says?|say|now|put|record|with)|[:=→-])\s*["“]?$/i.test(said.slice(0, at))
  if (at < 0 || !(isAll || (goesOn && isLed) || /^[.;!]\s+\S/.test(rest))) return text
  return withoutStop(withoutCourtesy(said.slice(at)))
}

/** Words that begin with an answer are all of it, unless they go on to say where it belongs. */
const opening = /^\W*(?:(?:ok(?:ay)?|so|well|and|then|right|yes)\W+)*$/i
const namesPlace =
  /\b(?:questions?|answers?|checks?|under|goes|belongs?|record(?:ed)?|note|put|write|save|field|step|please|pls)\b|\b\d{1,2}\.c?\d{1,2}\b|\b(?:for|as|to|on|in) the \w+ (?:one|bit|thing|part)\b/i

/** The stop after a few words is no part of them; the last one of several sentences is. */
const withoutStop = (text: string): string => (/[.!?]\s/.test(text) ? text : text.replace(/[.!]$/, ''))

/** A reason ends where its sentence does, or where what is to be done begins. */
function toItsEnd(said: string, text: string): string {
  const at = said.indexOf(text) + text.length
  const [more = ''] =
    /^(?:(?![.;!?](?:\s|$)|["”)]|,? (?:so|please|pls|can|could)\b|,? (?:and )?(?:mark|skip|park|tick|untick|set|hand|give|put)\b).)*/su.exec(
      said.slice(at),
    ) ?? []
  return /[\p{L}\p{N}]/u.test(more) ? withoutCourtesy(`${text}${more}`).trim() : text
}

/** How a project is to be called: as it was learnt to be found, else what stands in quotes or after "called". */
function named(said: string, wish: Wish, found: string | undefined): Pick<Details, 'name'> {
  if (wish !== 'start' && wish !== 'rename') return {}
  const [, quoted, called] =
    /["“«](.{3,120}?)["”»]|\b(?:called|named|titled|entitled|call it|name it|set it up as) ([^.!?]{3,120})/i.exec(
      said,
    ) ?? []
  const whole = found && (wish === 'rename' ? toTheNameEnd(said, found) : found)
  const name = (
    callIt.exec(said)?.[1]?.replace(afterName, '') ?? (whole ? fromTheStart(said, whole) : (quoted ?? called))
  )?.trim()
  return name ? { name } : {}
}

const callIt =
  /\b(?:call it|name it|set it up as|it will be called|it is called|(?:the )?title is|working title:?) ["“]?([^.!?"”]{3,120})/i

/** What is said after a name, and is no part of it. */
const afterName = / (?:please|pls|thanks|thank you|instead|now|for now|from now on|then|ok)[\s.!]*$/i

/** "Clean stalls" for "Clean" in "rename it to Clean stalls please": a new name ends where its clause does. */
function toTheNameEnd(said: string, text: string): string {
  const [more = ''] =
    /^(?:(?! (?:please|pls|thanks|ok|because|since|so|instead|now|from now on|and then|but|it|that|we|the old)\b)[^,.;!?"”:(])*/i.exec(
      said.slice(said.indexOf(text) + text.length),
    ) ?? []
  return `${text}${more}`.trim()
}

/** What a thing is called begins after "on", "called" or a colon, not in the middle of a name. */
function fromTheStart(said: string, text: string): string {
  const before = said.slice(0, said.indexOf(text))
  const [, lost] =
    /\b(?:on|about|called|named|titled|regarding|to|of)\s+(?:the |a |an |our )?((?:[\p{L}\p{N}'’&-]+\s+){1,3})$/iu.exec(
      before,
    ) ?? []
  return lost && !/\b(?:it|this|that|is|be|name|project|call|for)\b/i.test(lost) ? `${lost}${text}` : text
}
