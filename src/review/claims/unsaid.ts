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
  /** A price says how much, and nothing of who pays it. */
  [
    /^(?!.*\b(?<!\b(?:per|each|every|a) )(?:learners?|students?|participants?|trainees?|apprentices?|they|them|themselves|you|your|own|self|private|personal\w*|pockets?|who|everybody|everyone|nobody)\b(?<!\bfor every(?:one|body)))(?=.*\d)(?!.*\bpays?\b)/i,
    new Set(['learnerpays']),
  ],
  /** What is said of the theory is not said of the rest. */
  [
    /^\W*(?:the |all )?(?:theory|reading|online (?:part|units?|half|portion)|practical (?:part|half)|lab(?:s| part)?)\b/i,
    new Set(['selfpaced', 'learnalone', 'online', 'noteacher']),
  ],
  /** What comes in from one says nothing of who pays it. */
  [/^\W*(?:the |our )?(?:income|revenue)\b/i, new Set(['learnerpays'])],
  /** Next to nothing is asked. */
  [/^\W*(?:nothing|no more) (?:beyond|more than|than)\b/i, new Set(['entryrule'])],
  /** What it opens or belongs to, and why something is missing, are no word on tests. */
  [/\bno (?:part of|right to)\b|\b(?:since|because|as) there (?:is|was) nothing to\b/i, new Set(['unassessed'])],
  /** What it is compared with has what it lacks. */
  [
    /^\W*(?:shorter|cheaper|longer|dearer|faster|easier) than\b/i,
    new Set(['entryrule', 'opentoall', 'noaward', 'standsalone']),
  ],
  /** Nobody for personal troubles is no word on help with the course. */
  [/\b(?:well-?being|personal (?:troubles?|problems?|matters)|counsel\w*|pastoral)\b/i, new Set(['nohelpdesk'])],
  /** What does not run out is there. */
  [/\b(?:runs? out|renew\w*|expir\w*|laps\w+)\b/i, new Set(['noaward'])],
  /** Time is no money. */
  [/\b(?:only|just|nothing but) (?:the |their |his |her )?time\b/i, new Set(['learnerpays'])],
  /** A new group has a first day, however often there is one. */
  [/\bnew (?:group|cohort|intake|class|round)\b/i, new Set(['startanytime'])],
  /** Outsiders who stay away leave the room to learners. */
  [/\b(?:from outside|outsiders?)\b/i, new Set(['online'])],
  /** Who fails or stays away is one of those who could have had it. */
  [
    /\b(?:who(?:ever)?|anyone|anybody|if|unless|without|misses|missing|below|under|less than)\b.{0,60}\b(?:(?:gets?|receives?|has|have) no\b|no (?:badge|certificate))/i,
    new Set(['noaward']),
  ],
  /** Nobody from elsewhere leaves your own. */
  [/\bno (?:guest|external|outside|visiting|other|second|further)\b/i, new Set(['noteacher', 'nohelpdesk'])],
  /** Who works where they work or live anyway comes to nobody. */
  [
    /\b(?:own|home|their|your) (?:\w+ )?(?:kitchen|clinic|shop|workshop|workplace|work|job|ward|farm|hives?|boat|ship|island|house|home|place|desk|garden|school|centre|center)\b/i,
    new Set(['inperson']),
  ],
  /** What one may do or leave fixes nothing. */
  [
    /\b(?:optional|voluntary|if (?:they|you) (?:like|want|wish)|not compulsory)\b/i,
    new Set(['livefixed', 'inperson', 'learntogether', 'assessed']),
  ],
  /** What nobody needs is not asked for. */
  [/\bno (?:laptop|computer|pc|desktop)\b/i, new Set(['needscomputer'])],
  /** What marks a quiz marks no more than that. */
  [/^\W*(?:the |a |each |every )?(?:\w+ )?quiz(?:zes)?\b/i, new Set(['bycomputer'])],
  /** Nothing for a later year, or from elsewhere, is something for this one. */
  [
    /\b(?:for|in) (?:20\d\d|next year|later)\b|\b(?:other|further|more|extra) (?:money|funds?|budget)\b/i,
    new Set(['nobudget']),
  ],
  /** Where or when nothing is assessed, something is elsewhere. */
  [/\bassessed (?:there|here|then|online|in it)\b/i, new Set(['unassessed'])],
  /** Those who lend money have another credit. */
  [/\bcredit (?:officers?|unions?|cards?|controllers?|history)\b/i, new Set(['credit', 'nocredit'])],
  /** Some pay, or one of two. */
  [/\b(?:the )?others? pays?\b|\bor (?:the |their )?(?:boss|employer|firm|company)\b/i, new Set(['learnerpays'])],
  /** Who answers within a day is not there day and night; who is licensed outside is no outsider. */
  [/\b(?:with)?in (?:24 hours|a day|one day)\b/i, new Set(['roundtheclock'])],
  /** "Not a generic certificate" is one of another kind. */
  [/\bnot (?:just |only |merely )?(?:a |another )?(?:generic|ordinary|usual|simple|mere)\b/i, new Set(['noaward'])],
  /** Who skips or follows something has another way through it. */
  [/\b(?:sits?|comes?|stands?) (?:behind|after|next to)\b/i, new Set(['stacks'])],
  /** Who has a framework of their own may follow another beside it. */
  [
    /^(?!.*\b(?:only|alone|solely|exclusively|purely|nothing|none|neither|no|not|without|instead|aside)\b)/i,
    new Set(['ownrulesonly']),
  ],
  /** What the university made is no framework from outside. */
  [
    /\b(?:own|university(?:'s)?|institution(?:'s|al)?|faculty(?:'s)?|college(?:'s)?) (?:\w+ )?(?:framework|standards?|descriptors?)\b/i,
    new Set(['outerframework']),
  ],
  /** Somebody who helps makes up for it. */
  [/\b(?:helper|reader|scribe|companion)\b/i, new Set(['notaccessible'])],
]

/** Whether the words of a clause keep it from making a claim. */
export const isUnsaid = (plain: string, claim: Claim): boolean =>
  unsaid.some(([words, claims]) => claims.has(claim) && words.test(plain))
