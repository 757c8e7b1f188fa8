import type { Kind } from '../../../understanding/kinds.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { hasFile } from '../../words.ts'
import { mayGoOn } from './answer-words.ts'
import { differ } from './differ.ts'
import { isMash } from './mash.ts'
import { tellingIn, tellsSeveral } from './told.ts'

type Reads = Pick<Understanding, 'readKinds' | 'readTelling'>

/**
 * Why words are hardly the team's answer: whoever wrote them leaves it to somebody else, quarrels with what was said, says
 * only where an answer is to be found or that it is done, goes on to another question, or typed nothing that is a word.
 */
export type Doubt = 'leaves it' | 'quarrels' | 'points' | 'done' | 'goes on' | 'mash'

/** How likely words must be no answer to be doubted. */
const sure = 0.45
/** And how likely to be a quarrel: a few words that nobody taught look like one. */
const surelyQuarrels = 0.7
/** What is longer is an answer. */
const mostWords = 25

/** What speaks against words as an answer; a text of more than a few sentences is one. */
export function doubtOf(text: string, reads: Reads): Doubt | undefined {
  const isOfAnother = mayGoOn.test(text) && reads.readTelling(text).said.some(({ part }) => part === 'code')
  if (isOfAnother || tellsSeveral(text, reads)) return 'goes on'
  if (differ.test(text) && isBrief(text)) return 'quarrels'
  return isMash(text) ? 'mash' : kindIn(text, ['leaves it', 'done', 'quarrels', 'points', 'mash'], reads)
}

const isBrief = (text: string): boolean => text.trim().split(/\s+/).length <= mostWords

/** The kind that words surely are, of some; what quarrels may say what holds instead. */
function kindIn<K extends Kind>(text: string, some: readonly K[], { readKinds }: Reads): K | undefined {
  if (!isBrief(text)) return undefined
  const found = readKinds(text)
  const chance = (kind: K): number =>
    kind === 'quarrels' && !/^no+\b/i.test(text.trim()) ? found[kind] + found['quarrels, answers'] : found[kind]
  return some.find(
    (kind) =>
      chance(kind) > (kind === 'quarrels' ? surelyQuarrels : sure) &&
      !(kind === 'points' && hasFile.test(text)) &&
      !(kind === 'mash' && !hasWord.test(text)),
  )
}

/** A figure is no mash, and of other scripts nothing was learnt. */
const hasWord = /[a-z]{2}/i

/** "This one is not for me", "Ben knows better": it is left to somebody else. */
export const leavesIt = (text: string, reads: Reads): boolean => kindIn(text, ['leaves it'], reads) !== undefined

/** "No, it's the pharmacists" where nothing was asked that a "no" answers: it quarrels with what was said before. */
export const contradicts = (text: string, { readKinds }: Reads): boolean =>
  readKinds(text)['quarrels, answers'] + readKinds(text).quarrels > sure

/** What is meant instead: "I disagree, its nurses" means "nurses"; nothing where it only quarrels. */
export function meantInstead(text: string, reads: Reads): string {
  const [own, other] = (tellingIn(text, reads) ?? []).filter(({ part }) => part === 'text')
  return own && !other && own.from > 0 ? own.text : ''
}

/** What is only told of a question: that it is done, how somebody finds it, or that it is somebody else's. */
export const toldOnly = (text: string, reads: Reads): 'done' | 'how' | 'leaves it' | undefined =>
  kindIn(text, ['done', 'how', 'leaves it'], reads)
