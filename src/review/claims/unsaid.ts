import type { Claim } from './claims.ts'

/** Words by which a clause does not claim what it seems to claim. */
const unsaid: readonly (readonly [words: RegExp, claims: ReadonlySet<Claim>])[] = [
  /** Who divides hours says something of each part, and nothing of the whole. */
  [/\bhours?\b[^.;]{0,60},[^.;]{0,60}\b(?:hours?|\d+)\b/i, new Set(['noteacher', 'learnalone', 'selfpaced', 'online'])],
  /** Somebody else pays what is named. */
  [
    /\b(?:paid|covered|settled|met) (?:for )?by (?!(?:the |each |every )?(?:learners?|students?|participants?|trainees?|them)\b)/i,
    new Set(['learnerpays']),
  ],
  /** Next to nothing is asked. */
  [/^\W*(?:nothing|no more) (?:beyond|more than|than)\b/i, new Set(['entryrule'])],
  /** What it opens or belongs to, and why something is missing, are no word on tests. */
  [/\bno (?:part of|right to)\b|\b(?:since|because|as) there (?:is|was) nothing to\b/i, new Set(['unassessed'])],
  /** What it is compared with has what it lacks. */
  [
    /^\W*(?:shorter|cheaper|longer|dearer|faster|easier) than\b/i,
    new Set(['entryrule', 'opentoall', 'noaward', 'standsalone']),
  ],
]

/** Whether the words of a clause keep it from making a claim. */
export const isUnsaid = (plain: string, claim: Claim): boolean =>
  unsaid.some(([words, claims]) => claims.has(claim) && words.test(plain))
