import { answersTo, codeOf, type Found, type Quote, type Said, tickOf } from '../../dossier.ts'
import { ticked } from '../../lexicon/ticked.ts'
import { missing, undecided, undone } from '../../lexicon/undone.ts'
import { phrases } from '../../read/phrases.ts'
import { isOfOthersIn } from '../../read/quantities.ts'
import { isOfAPart, placesOf } from '../../read/stance.ts'
import type { Clause } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

type Ticked = { readonly check: string; readonly items: readonly string[]; readonly about: RegExp }

const claims: readonly Ticked[] = ticked.map((line) => {
  const [check = '', items = '', words = ''] = line.split(': ')
  const about = words
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 && !word.endsWith('*') ? `${word}|${word}s` : word))
    .join('|')
  return { check, items: items.split(' '), about: phrases(about) }
})

/** Whether an answer speaks of what a check is about; where we know no words for it, any does. */
export const isAbout = (check: string, { plain }: Said): boolean =>
  claims.find((claim) => claim.check === check)?.about.test(plain) ?? true

/** A tick, and an answer that says of the same thing that it has not been done. */
export const tickedYetUndone: Rule = {
  id: 'I5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    claims
      .filter(({ check }) => dossier.ticked.has(check))
      .flatMap((claim): Found[] => {
        const [quote] = answersTo(dossier, claim.items).flatMap((said) => takenBack(claim, said))
        return quote
          ? [
              {
                rule: 'I5',
                says: `${codeOf(claim.check)} is ticked, and ${codeOf(quote.item)} says otherwise.`,
                quotes: [tickOf(claim.check), quote],
              },
            ]
          : []
      }),
}

/** Checks that ask whether something is there; the others ask whether somebody knows, or has thought of it. */
const ofBeing =
  /^C(?:02\.3|03\.3|04\.[123]|05\.3|06\.[3567]|07\.2|08\.[234]|09\.5|11\.[345]|12\.3|13\.[1-4]|14\.[156]|16\.[1-4]|17\.[1-5]|18\.[12])$/

/** What is not there is named elsewhere in the clause: "for stress there is no service". */
const ofAny =
  /\b(?:none|nothing|nobody|no one|such|anyone|anybody|service|person|place|(?:isn't|no) one|against|means|reach|hands|want|back|speak|refused)\b/i

type Place = { readonly from: number; readonly to: number }
type Undone = { readonly done: readonly Place[]; readonly there: readonly Place[] }
const known = new WeakMap<Clause, Undone>()

/** Where a clause says that something is not done, and where that something is not there; read once for all ticks. */
function undoneIn(clause: Clause): Undone {
  const read = known.get(clause)
  if (read) return read
  const isSpared = fine.test(clause.plain) || isOfAPart(clause.plain) || isOfOthersIn(clause.plain)
  const places = (words: RegExp): Place[] =>
    isSpared ? [] : placesOf(clause, words).map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const said = { done: places(undone), there: places(missing) }
  known.set(clause, said)
  return said
}

function takenBack({ check, about, items }: Ticked, said: Said): Quote[] {
  const first = said.clauses[0]
  if (first && items[0] === said.item && undecided.test(first.plain) && !fine.test(first.plain))
    return [{ item: said.item, text: first.text }]
  const clause = said.clauses.find((one, index) => {
    const { done, there } = undoneIn(one)
    return (
      done.some(({ from, to }) => about.test(one.plain.slice(Math.max(0, from - 90), to + 90))) ||
      (ofBeing.test(check) &&
        there.some(({ from, to }) =>
          about.test(
            ofAny.test(one.plain.slice(from, to + 6)) ? one.plain : untilColon(one.plain.slice(from, to + 30)),
          ),
        )) ||
      ((done.length > 0 || (ofBeing.test(check) && there.length > 0)) &&
        items[0] === said.item &&
        isBeside(said.clauses, index, about))
    )
  })
  return clause ? [{ item: said.item, text: clause.text }] : []
}

/** "Sites without signal: satellite phone": what follows is there. */
const untilColon = (plain: string): string => plain.split(/[:(,]/)[0] ?? ''

/** What is undone stands in the clause before, which this one goes on from and names nothing else. */
const isBeside = (clauses: readonly Clause[], at: number, about: RegExp): boolean =>
  at > 0 &&
  about.test(clauses[at - 1]?.plain ?? '') &&
  (clauses[at]?.plain ?? '').split(' ').length <= 16 &&
  /^\W{0,3}(?:(?:our|it|he|she|they|that|this|we|nobody|no one|there (?:is|are) (?:none|nothing|nobody))\b|(?:none|nothing|not|never)(?: yet| so far| at all)?\W*$)/i.test(
    clauses[at]?.plain ?? '',
  )

export const fine =
  /\b(?:no (?:problem|doubt|complaints?|changes? (?:asked|needed)|objections?|longer|need|more than|later|extra|cost)|nothing (?:to add|was changed|missing|changed)|not only|nobody (?:complained|objected|has to|needs|failed)|no one (?:complained|objected|has to|needs|failed)|do not need|don't need|does not need|not needed|until they|counts? for nothing|do(?:es)? not count|competitors?|rivals?|time limit|beyond|except|other than|apart from|besides|separate|not yet (?:in|registered|qualified|employed|working)|after that|in the third year|booked|when asked|on request|of not-yet|not-yet|on purpose)\b/i
