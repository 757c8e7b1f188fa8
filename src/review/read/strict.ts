import { stemsOf } from './text.ts'

/** How a clause is strict: it denies, insists, limits, asks of somebody, or speaks of all. */
export type Strictness = {
  readonly denies: boolean
  readonly insists: boolean
  readonly limits: boolean
  readonly asks: boolean
  readonly ofAll: boolean
}

const denies = /\b(?:no|not|never|nobody|nothing|none|without|neither|nor|cannot|zero)\b|n't\b/i
const insists =
  /\b(?:without (?:any )?exceptions?|no (?:exceptions?|waivers?|exemption|substitutes?|other)|(?:nobody|no one|nothing|nowhere|none|no person) else|never|always|at all|exactly|entire(?:ly)?|wholly|solely|alone|itself|at once|at the same (?:time|moment|date|day)|simultaneously|whatsoever|of any kind|in any|at any|under (?:no|any)|for any|in person|already|strictly|purely|every single|each and every|on purpose|compulsory|in full|whole|personally|one and only|sole|everybody|nobody|no one|not one|only)\b/i
const limits =
  /\b(?:only|nowhere|nobody|no one|none|never|no other|not one|limit(?:ed|s)?|at most|no more than|maximum|closed|shut|until|earliest|not (?:before|available|admitted|allowed|accepted|any|open)|cannot|can't|first time|no earlier|away|unavailable|restrict\w*|reserved)\b/i
const asks =
  /\b(?:must|has to|have to|needs?|requires?|required|compulsory|necessary|obligatory|always|demand\w*|depends?|only (?:after|once|when|if)|no(?:body|t| one)?\b.{1,60}\bwithout|by one|by a single|without exception|no exceptions?|no waivers?|never)\b/i
const ofAll = /\b(?:every|each|all|everyone|everybody|both|entire|whole|full|nobody|no one|not one|none of)\b/i

export const strictnessOf = (plain: string): Strictness => ({
  denies: denies.test(plain),
  insists: insists.test(plain),
  limits: limits.test(plain),
  asks: asks.test(plain),
  ofAll: ofAll.test(plain),
})

/** What any two answers may share and still speak of different things. */
const common = new Set(
  'even witho else every must alrea anoth open opens goes first becau secon examp still again both same since until while where also here there would could should might cannot nobod anyone someb anybo everyb everyo nothi never alway often usual made make makes take takes give gives given come comes know need needs want keep kept year month begin start starts ends perso peopl held hold holds used uses part parts work works worki finis compl last next case inclu onlin meeting place thing real many some such what than they main least large small long short once twice early later after befor today outsi insid free good right back down under above durin exact entir simpl teach offer offic conte learn cours group count decid study care weeke code conti throu whole singl along among compu number plan plann alone pays monda tuesd wedne thurs frida satur sunda janua febru march april august septe octob novem decem'.split(
    ' ',
  ),
)

/** What a clause speaks of, in words that tell one matter from another. */
export const mattersOf = (plain: string): Set<string> => new Set(stemsOf(plain).filter((stem) => !common.has(stem)))
