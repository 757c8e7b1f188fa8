import { meets } from '../../project/numbers.ts'
import { codeOf, type Found, quoteOf } from '../dossier.ts'
import { figures } from '../lexicon/figures.ts'
import { isOfOthers, quantitiesIn } from '../read/quantities.ts'
import type { Rule } from '../rule.ts'

/** Numbers by which learners are judged, or learning is bound, that two answers give. */
const limits: readonly {
  readonly rule: string
  readonly what: string
  readonly unit: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  readonly items?: RegExp
  /** What the clause has to speak of, and what it must not. */
  readonly about?: RegExp
  readonly not?: RegExp
}[] = [
  ...figures,
  {
    rule: 'D11',
    what: 'validity',
    unit: /^[ -]?(?:years?|months?)\b/i,
    before:
      /\b(?:badges?|certificates?|credentials?|it|statement|card|paper)\b[^,]{0,20}\b(?:valid|expires?|lasts?|renew\w*|current|holds|good|counts)\b[^,\d]{0,26}$/i,
  },
  {
    rule: 'G11',
    what: 'access',
    unit: /^[ -]?(?:years?|months?|weeks?|days?)\b/i,
    before:
      /\b(?:access|material\w*|content|course) (?:\w{1,12} ){0,3}?(?:for|lasts?|stays? open|open for|available for|remains? (?:open|available) for)[^,]{0,12}$/i,
    after: /^ ?(?:of |'? ?)?(?:access)\b/i,
  },
  {
    rule: 'F7',
    what: 'time to reply',
    unit: /^[ -]?(?:(?:working|business) )?(?:hours?|days?|h)\b/i,
    before:
      /\b(?:within|in|under|reply in|repl(?:y|ies|ied) (?:to )?(?:within|in)|answer\w*(?: \w+)? (?:within|in)|respon\w+ (?:time )?(?:within|in|of|is)|turnaround(?: of| is)?)[^,]{0,8}$/i,
    items: /^(?:Q16\.1|T05\.3\.5)$/,
  },
]

/** A number of some of them, or of more than there are. */
const isSome =
  /\b(?:first|last|next|other|another|at least|any|choose|every|each|final|pick|per|more than|over|further|extra|additional|(?:one|two|three|\d) of the) $/i

const termsDiffer: Rule = {
  id: 'F5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    limits.flatMap(({ rule, what, unit, before, after, items, about, not }): Found[] => {
      const told = [...dossier.answers.values()].flatMap((said) => {
        if (items && !items.test(said.item)) return []
        const found = quantitiesIn(said, unit).filter(
          (one) =>
            !isOfOthers(one) &&
            about?.test(one.clause.plain) !== false &&
            !not?.test(one.clause.plain) &&
            !isSome.test(one.before) &&
            ((!before && !after) || before?.test(one.before) || after?.test(one.after)),
        )
        return found.length
          ? [
              {
                said,
                found: found.map((one) => ({
                  ...one,
                  lo:
                    (/\b(?:at most|up to|max(?:imum)?(?: of)?|no more than|not more than|under|within) $/i.test(
                      one.before,
                    ) && !before
                      ? 0
                      : one.lo) * inDays(one.clause.plain, what),
                  hi: one.hi * inDays(one.clause.plain, what),
                })),
              },
            ]
          : []
      })
      const [first, ...others] = told
      const other = others.find(
        ({ found }) =>
          first &&
          !found.some((one) =>
            first.found.some((here) => meets(one, here, inDays(one.clause.plain, what) === 1 ? 0 : 0.05)),
          ),
      )
      return first && other
        ? [
            {
              rule,
              says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} give a different ${what}.`,
              quotes: [quoteOf(first.said), quoteOf(other.said)],
            },
          ]
        : []
    }),
}

/** Times in days, so that a year meets twelve months and a day 24 hours. */
function inDays(plain: string, what: string): number {
  if (!/^(?:validity|access|time)/.test(what) || what === 'time to reply in minutes') return 1
  return /\bhours?\b|\d ?h\b/i.test(plain)
    ? 1 / 24
    : /\bmonths?\b/i.test(plain)
      ? 30.4
      : /\bweeks?\b/i.test(plain)
        ? 7
        : /\byears?\b/i.test(plain)
          ? 365
          : 1
}

export const terms: readonly Rule[] = [termsDiffer]
