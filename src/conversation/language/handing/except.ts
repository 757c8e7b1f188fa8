import type { Item } from '../../../toolkit/items.ts'
import type { Intent } from '../../intent.ts'
import type { HandingSetting } from './someone.ts'
import { whatIs } from './what.ts'

/** What is left out of what is handed out, dated or taken back: "all of Mei's except 08.2". */

const excepts =
  '(?:except(?:ing)?(?: for)?|excluding|apart from|other than|leaving out|but(?:,? please)? (?:not|keep|leave(?: out)?)|(?:but )?without|save for|minus|just not|only not|not (?=[\\d]))'
const code = String.raw`(?:t\d\.\d\.\d|(?:step |question |check |the checks? of )?(?:\d{1,2}\.[qc]?\d{1,2}|0\d|(?<=steps? )\d{1,2}))(?![\w.])`
const codes = `(?:${code}(?:(?:,? and |,? or |, ?| & )(?:not )?${code})*)`
const leftOut = new RegExp(String.raw`[\s,;(–-]*\b${excepts} (?<left>${codes})\)?(?:,(?= ))?`, 'i')

/** "All of Mei's but 08.2": what stands behind "but" is of the whole before it, and no other clause. */
const allBut = new RegExp(
  String.raw`\b((?:all|everything|whatever|both|steps?)\b(?:(?! to |[,;.] ).){0,40}?),? but (?=${code})`,
  'gi',
)

/** Whether something is left out, by whatever name. */
export const leavesOut = (said: string): boolean => anyLeftOut.test(said)
const anyLeftOut =
  /\b(?:except(?:ing)?|excluding|apart from|other than|leaving out|all but|but (?:please )?(?:not|keep|leave))\s/i

/** The words without what they leave out, and what that is; undefined where they leave nothing out by its code. */
export function exceptIn(said: string, of: HandingSetting): { rest: string; left: readonly Item[] } | undefined {
  const whole = said.replace(allBut, '$1 except ')
  const found = leftOut.exec(whole)
  const left = found?.groups?.['left'] ? whatIs(found.groups['left'].replace(/\b(?:or|not)\b/gi, 'and'), of) : undefined
  if (!found || !left?.items.length || left.unknown) return undefined
  const rest = `${whole.slice(0, found.index)} ${whole.slice(found.index + found[0].length)}`
  return { rest: rest.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, ''), left: left.items }
}

/** An intent without some items; undefined where none is left of it. */
export function withoutItems(intent: Intent, left: readonly Item[]): Intent | undefined {
  const isLeft = (id: string): boolean => left.some((one) => one.id === id)
  if (intent.do === 'due' && intent.items) {
    const items = intent.items.filter((id) => !isLeft(id))
    return items.length ? { ...intent, items } : undefined
  }
  if (intent.do !== 'assign' && intent.do !== 'unassign') return intent
  const { with: others = [], ...one } = intent
  const [item, ...more] = [intent.item, ...others].filter((id) => !isLeft(id))
  return item ? { ...one, item, ...(more.length ? { with: more } : {}) } : undefined
}
