import { codeOf, type Found, quoteOf } from '../../dossier.ts'
import { type FigureReading, readingsOf } from '../../figures/reading.ts'
import type { Rule } from '../../rule.ts'

const ofWhole =
  /^ ?(?:%|per ?cent)? ?(?:of|from) (?:all )?(?:the |our |that |those |this |these |its )?(?:same |whole |total |entire |full )*(?<part>[a-z]+ )??(?<whole>budget|money|funds?|grant|places|seats|income|costs)\b/i

/** How much is filled, spent or asked for takes nothing from others. */
const ofUse = /\b(?:at least|must|filled|sold|spent|used|left|full|women|men|until|by (?:the end|june|december))\b/i

/** What a share is of, where it can be given only once: "budget", and which. */
function wholeOf({ sign, aside, after, range, clause }: FigureReading): { whole: string; part: string } | undefined {
  const { whole, part = '' } =
    (sign === 'share' && !aside && range.hi < 1 && !ofUse.test(clause.plain) && ofWhole.exec(after)?.groups) || {}
  return whole ? { whole: whole.toLowerCase().replace(/s$/, ''), part: part.trim().toLowerCase() } : undefined
}

/** Shares of one whole, in two answers, that are more than all of it. */
const overAll: Rule = {
  id: 'E34',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const shares = readingsOf(dossier).flatMap((reading) => {
      const of = wholeOf(reading)
      return of ? [{ ...of, reading }] : []
    })
    for (const [at, a] of shares.entries()) {
      const b = shares
        .slice(at + 1)
        .find(
          ({ whole, part, reading: { said, range } }) =>
            said !== a.reading.said &&
            whole === a.whole &&
            (part === a.part || !part || !a.part) &&
            range.lo !== a.reading.range.lo &&
            range.lo + a.reading.range.lo > 1.01,
        )
      if (b)
        return [
          {
            rule: 'E34',
            says: `${codeOf(a.reading.said.item)} and ${codeOf(b.reading.said.item)} give away ${Math.round((a.reading.range.lo + b.reading.range.lo) * 100)} % of it.`,
            quotes: [quoteOf(a.reading.said), quoteOf(b.reading.said)],
          },
        ]
    }
    return []
  },
}

export const shares: readonly Rule[] = [overAll]
