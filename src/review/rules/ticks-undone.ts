import { answersTo, codeOf, type Found, type Quote, type Said, tickOf } from '../dossier.ts'
import { ticked } from '../lexicon/ticked.ts'
import { undone } from '../lexicon/undone.ts'
import { phrases } from '../read/phrases.ts'
import type { Clause } from '../read/text.ts'
import type { Rule } from '../rule.ts'

type Ticked = { readonly check: string; readonly items: readonly string[]; readonly about: RegExp }

const claims: readonly Ticked[] = ticked.map((line) => {
  const [check = '', items = '', words = ''] = line.split(': ')
  const about = words.trim().split(' ').join('|')
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

const known = new WeakMap<Clause, boolean>()

/** Whether a clause says that something is not done; read once for all ticks. */
function isUndone(clause: Clause): boolean {
  const said = known.get(clause) ?? (undone.test(clause.plain) && !fine.test(clause.plain))
  known.set(clause, said)
  return said
}

function takenBack({ about, items }: Ticked, said: Said): Quote[] {
  const at = said.clauses.findIndex((clause, index) => {
    if (!isUndone(clause)) return false
    return about.test(clause.plain) || (items[0] === said.item && isBeside(said.clauses, index, about))
  })
  const clause = said.clauses[at]
  return clause ? [{ item: said.item, text: clause.text }] : []
}

/** What is undone stands in the clause before, which this one goes on from. */
const isBeside = (clauses: readonly Clause[], at: number, about: RegExp): boolean =>
  at > 0 &&
  about.test(clauses[at - 1]?.plain ?? '') &&
  /^\W{0,3}(?:there|it|that|this|we|nobody|no one|none|not|never|still|for now)\b/i.test(clauses[at]?.plain ?? '')

export const fine =
  /\b(?:no (?:problem|doubt|complaints?|changes? (?:asked|needed)|objections?|longer|need|more than|later|extra|cost)|nothing (?:to add|was changed|missing|changed)|not only|nobody (?:complained|objected|has to|needs|failed)|no one (?:complained|objected|has to|needs|failed)|do not need|don't need|does not need|not needed|until they|competitors?|rivals?|time limit|not yet (?:in|registered|qualified|employed|working)|after that|in the third year)\b/i
