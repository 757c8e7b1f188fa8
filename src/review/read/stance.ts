import { everyMatch } from '../../project/every-match.ts'
import { isIndexed, mayStandIn } from './index-of-phrases.ts'
import type { Clause } from './text.ts'

/** What a clause says of a thing: that it is there, that it is not, or nothing that one could hold it to. */
export type Stance = 'yes' | 'no'

const denied =
  /\b(?:no|not|never|without|nothing|none|neither|nor|cannot|can't|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|hasn't|haven't|zero|nobody|no one|rather than|instead of|free (?:of|from)|avoid(?:s|ing)?|lacks?|lacking)\b(?! only| just| merely| least| later than)(?:[ -](?!but\b|and\b)[\w'/]{1,20}){0,5}[ -]{0,2}$|\bnon-?$|\bun$/i
const deniedAfter =
  /^(?:[ -][\w'/]{1,20}){0,3}?[ -](?:(?:is|are|was|were|will be|does|do|did|has|have|can|could|would|will|being)(?: \w{1,10}ly)? (?:not|never|n't|no longer)\b|(?:isn't|aren't|wasn't|won't|doesn't|don't|cannot|can't|hasn't)\b|not (?:required|needed|offered|included|available|planned|necessary|provided|given|possible|expected|part of|mandatory|compulsory)\b|(?:is|are) (?:unnecessary|out|excluded|ruled out)\b)|^ ?(?:-free\b|: ?(?:no|none|not)\b)/i
const hedged =
  /\b(?:(?<!\b(?:in|of|each|every|from|until|by|early|late|mid|since) )may(?= [a-z])|might|could|perhaps|possibly|maybe|if|unless|whether|optional(?:ly)?|voluntary|would|hope|hoping|consider(?:ing|ed)?|explor(?:e|ing)|later|eventually|some day|next year|in future|in the future|unlike|competitors?|rivals?|elsewhere|other (?:courses|providers|programmes|programs|universities|institutions|platforms)|most (?:courses|providers)|instead of|rather than|previously|used to|in the past|so far|e\.g)\b/i

/** No clause that means something says one thing so often. */
const mostPlaces = 100

/** How a clause stands to what the pattern names; undefined where it does not name it or leaves it open. */
export function stanceOf(clause: Clause, named: RegExp): Stance | undefined {
  for (const found of everyMatch(clause.plain, everywhere(named)).take(mostPlaces)) {
    const stance = stanceAt(clause.plain, found.index, found.index + found[0].length)
    if (stance) return stance
  }
  return undefined
}

/** Whether a clause says what a phrase says, without taking it back at once or leaving it open. */
export const says = (clause: Clause, phrase: RegExp): boolean =>
  placesOf(clause, phrase).some(({ index, 0: { length } }) => {
    const [before, after] = [clause.plain.slice(Math.max(0, index - 70), index), clause.plain.slice(index + length)]
    return !denied.test(before) && !deniedAtOnce.test(after) && !isHedged(clause.plain, index, index + length)
  })

/** Where a phrase stands. Of phrases that are kept one by one only those are tried whose words are there. */
export function placesOf(clause: Clause, phrase: RegExp): RegExpExecArray[] {
  const places = (pattern: RegExp): RegExpExecArray[] => [...everyMatch(clause.plain, pattern).take(mostPlaces)]
  if (!isIndexed(phrase)) return places(everywhere(phrase))
  const phrases = mayStandIn(clause, phrase)
  return phrases.length ? phrases.flatMap(({ pattern }) => places(pattern)) : []
}

const deniedAtOnce =
  /^ (?:(?:is|are|was|were|will be|does|do|has|have) (?:not|never|no longer)|isn't|aren't|won't|not)\b/i

function stanceAt(plain: string, at: number, end: number): Stance | undefined {
  if (denied.test(plain.slice(Math.max(0, at - 70), at)) || deniedAfter.test(plain.slice(end, end + 70))) return 'no'
  return isHedged(plain, at, end) ? undefined : 'yes'
}

/** Whether the part between commas leaves it open, or the condition before it. */
function isHedged(plain: string, at: number, end: number): boolean {
  const from = plain.lastIndexOf(',', at - 1) + 1
  const until = plain.indexOf(',', end)
  const part = `${plain.slice(from, at)} ${plain.slice(end, until < 0 ? undefined : until)}`
  if (hedged.test(part)) return true
  const earlier = plain.slice(plain.lastIndexOf(',', from - 2) + 1, from)
  return /^\W{0,3}(?:if|unless|when|in case|should)\b/i.test(earlier)
}

const global = new WeakMap<RegExp, RegExp>()

/** The pattern, to be found more than once. */
function everywhere(named: RegExp): RegExp {
  const known = global.get(named) ?? new RegExp(named.source, 'gi')
  global.set(named, known)
  return known
}

/** Whether what stands just before a place takes it back. */
export const isDeniedBefore = (before: string): boolean => denied.test(before.slice(-70))

/** An answer that begins by saying no. */
export const startsWithNo = (plain: string): boolean =>
  /^[\s"(]*(?:no|none|nope|nil|nothing|never|not (?:at (?:this stage|present|all)|really|any|required|applicable|needed|offered)?|neither|n\/a|zero|nobody|no one)\b(?!-\w)(?! (?:more|fewer|less|later|doubt|problem|only|sooner|matter|just|yet)\b)/i.test(
    plain,
  ) ||
  /^[\s"(]*(?:(?:there|we|it|they|learners|students|participants|applicants) )(?:is|are|will be|have|has|do|does|need|will|offer|require|see|know of|found)(?: currently| actually)? (?:no\b|not\b(?! only)|none\b|nothing\b|nobody\b|never\b)|^[\s"(]*(?:there|we|it|they|learners|students|participants|applicants) (?:isn't|aren't|won't|don't|doesn't|haven't|hasn't|cannot|can't)\b/i.test(
    plain,
  )

/** An answer that begins by saying yes. */
export const startsWithYes = (plain: string): boolean =>
  /^[\s"(]*(?:yes|yep|yeah|definitely|certainly|absolutely|of course)\b/i.test(plain)

/** It takes something back of what it says, so that one cannot hold it to its first words. */
export const isQualified = (plain: string): boolean =>
  /\b(?:but|except|however|other than|beyond|apart from|only|yet|later|unless|although|though|instead|besides|until|at first|for now|initially|not only|as such|per se|strictly|formal(?:ly)?|in the second|from (?:the second|next)|eventually|aside from)\b/i.test(
    plain,
  )

const open =
  /\b(?:tbd|tba|(?<!\b(?:ask|asks|want|wants|like|only|not|has|have|had|must|needs?|ought) |n't )to be (?:confirmed|decided|determined|announced|advised|agreed|finali[sz]ed|named|found|negotiated|appointed|worked out|defined|set)|(?:not|hasn't been|haven't been) (?:yet )?(?:been )?(?:decided|settled|agreed|finali[sz]ed|determined|chosen|confirmed|defined|worked out|signed|selected|set)(?: yet)?|undecided|yet to (?:decide|agree|choose|be|find|confirm|sign|select|determine)|still (?:open|undecided|deciding|to be|being (?:decided|discussed|negotiated)|deciding|negotiating|looking for)|don't know yet|(?:we are |we're )?not sure yet|haven't (?:decided|agreed|chosen|worked|thought|looked|asked|started|spoken|checked|considered|got|tested|set|defined|picked|found|signed)|have not (?:yet )?(?:decided|agreed|chosen|worked|thought|looked|asked|started|spoken|checked|considered|got|tested|set|defined|picked|found|signed|been)|has not (?:yet )?been (?:decided|agreed|chosen|approved|signed|checked|confirmed|set|defined|asked|approached)|not yet\b|no (?:idea|decision) yet|lorem ipsum|coming soon|up in the air|under discussion|no decision)\b|\?\?+|\bTBC\b(?=\W{0,3}(?:$|by\b|with\b|once\b|when\b|in\b|at\b|after\b))/i

/** It holds at some times, for some people or of one kind only, so that what it denies may be there otherwise. */
export const isOfAPart = (plain: string): boolean =>
  /\b(?:in between|between (?:there|the|runs?|visits?|sessions?|them)|afterwards|after (?:that|this|it)|at (?:night|weekends?)|on (?:sundays?|saturdays?|weekends?|holidays|paper)|in the (?:evening|afternoon|morning|night)s?|during|in that (?:week|month)|outside (?:of )?(?:these|office|term|working)|what is online|theory part|the online (?:part|half|units?)|in (?:the )?other (?:months|weeks|years|parts?)|apart from|anymore)\b/i.test(
    plain,
  )

/** It denies something to those who do not do as they should: for the others it is there. */
export const isForSome = (plain: string): boolean =>
  /\b(?:who|whoever|those|anyone|anybody|one|if|unless|whose|until|without|nobody|no one|none) [^,;.]{0,40}?(?:n't|\b(?:not|fails?|below|under|less than|miss(?:es)?|late|incompetent|absent|cheats?|copies))\b|\b(?:below|under) (?:\d|this|that|it)/i.test(
    plain,
  )

/** It says something of what is left once the rest is told, which is told elsewhere. */
export const isOfTheRest = (plain: string): boolean =>
  /\b(?:everything|everybody|everyone|anything|all) else\b|^\W*(?:and )?the (?:rest|others?)\b/i.test(plain)

/** Words that leave something open, where there are some. */
export const openWords = (plain: string): RegExpExecArray | null => open.exec(plain)
