import { takesBack as isTakenBack } from '../../claims/made.ts'
import { answersTo, codeOf, type Found, quoteOf, tickOf } from '../../dossier.ts'
import { isMain } from '../../read/main.ts'
import { isOfAPart, openWords, stanceOf, startsWithNo } from '../../read/stance.ts'
import { wordsOf } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'
import type { TickedClaim } from './claim.ts'
import { claims } from './claims.ts'
import { fine, isAbout, isBorneOut, isUpheld, tickedYetUndone } from './undone.ts'

/** What a tick claims and an answer takes back, or leaves open. */
const tickedYetNot: Rule = {
  id: 'I5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    claims
      .filter(({ check }) => dossier.ticked.has(check))
      .flatMap((claim) =>
        answersTo(dossier, claim.items)
          .flatMap((said) => takesBack(claim, said))
          .filter(({ check, quote }) => isTakenBack(dossier, check, quote))
          .slice(0, 1),
      )
      .map(({ check, quote }) => ({
        rule: 'I5',
        says: `${codeOf(check)} is ticked, and ${codeOf(quote.item)} says otherwise.`,
        quotes: [tickOf(check), quote],
      })),
}

type Back = { readonly check: string; readonly quote: { readonly item: string; readonly text: string } }

function takesBack({ check, items, no, denies }: TickedClaim, said: ReturnType<typeof answersTo>[number]): Back[] {
  if (isBorneOut(check, said)) return []
  const clause = said.clauses.find(
    (one) =>
      denies?.test(one.plain) &&
      isAbout(check, said) &&
      !isUpheld(check, one.plain) &&
      isMain(said.clauses, one) &&
      !fine.test(one.plain) &&
      !isOfAPart(one.plain) &&
      stanceOf(one, denies) !== 'no',
  )
  if (clause) return [{ check, quote: { item: said.item, text: clause.text } }]
  const words = wordsOf(said.plain).length
  const isOpen = items[0] === said.item && openWords(said.plain) !== null && words <= 14 && !fine.test(said.plain)
  const isNo = no && (bareNo.test(said.plain) || (words <= 4 && startsWithNo(said.plain)))
  return isOpen || isNo ? [{ check, quote: quoteOf(said) }] : []
}

const bareNo =
  /^[\s"(]*(?:no|none|nope|nothing|nobody|not yet|never|none yet|not really)(?:\s*(?:[,.;:!(–—]|$)|\s+-\s)/i

/** Confirmed, says the tick; to be confirmed, says the answer. */
const confirmedYetPlanned: Rule = {
  id: 'I6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const said = dossier.answers.get('Q07.2')
    if (!said || !dossier.ticked.has('C07.2')) return []
    const planned =
      /\b(?:will|plan(?:s|ned|ning)? to|going to|intend|next (?:month|week|year|semester|term|spring|autumn|summer)|to be (?:shown|sent|reviewed|validated)|hope to|once (?:the|we)|in (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:we|they|the|\d))\b/i
    const done =
      /\b(?:have|has|had|already|was|were|met|agreed|confirmed|reviewed|endorsed|went|signed|approved|commented|read it|checked|validated with)\b/i
    return planned.test(said.plain) && !done.test(said.plain)
      ? [
          {
            rule: 'I6',
            says: `${codeOf('C07.2')} says that industry has confirmed the goals; ${codeOf('Q07.2')} says that it will.`,
            quotes: [tickOf('C07.2'), quoteOf(said)],
          },
        ]
      : []
  },
}

export const ticks: readonly Rule[] = [tickedYetNot, tickedYetUndone, confirmedYetPlanned]
