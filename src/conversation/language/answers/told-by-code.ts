import { isBox } from '../../../toolkit/items.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import { codedItems } from '../details/codes.ts'
import type { Reading } from '../reading.ts'
import { rowOf, type Setting } from '../wishes.ts'
import { type Pair, pairsIn, tellingIn } from './told.ts'

/** "08.1: none; 08.2: towards the diploma": the answers in one message that each stand by their code; none where any words do not. */
export function toldByCode(said: string, setting: Setting): { said: string; readings: readonly [Reading] }[] {
  const pairs = /\?\W*$/.test(said) ? [] : pairsIn(said, tellingIn(said, setting.understanding) ?? [])
  const told = pairs.flatMap((pair) => {
    const reading = readingOf(pair, setting)
    return reading ? [{ said: pair.piece, readings: [reading] as const }] : []
  })
  const items = told.flatMap(({ readings: [{ details }] }) => details.items ?? [])
  return told.length < pairs.length || new Set(items).size < items.length ? [] : told
}

function readingOf({ codes, text, piece }: Pair, setting: Setting): Reading | undefined {
  const items = codes.map((code) => codedItems(code, setting)[0])
  const named = items.flatMap((item) => (item && !isBox(item) ? [item] : []))
  if (named.length < items.length || isOther(piece, setting)) return undefined
  const details = { items: named, sure: 1, text }
  return { wish: 'answer', chance: 0.9, details, meant: rowOf('answer').meant(details, { ...setting, said: piece }) }
}

/** "07.3 - Peter, by Friday" gives it away. */
function isOther(said: string, { understanding }: Setting): boolean {
  const [likeliest] = understanding.classify({ said, where: 'addressed', isAsked: false })
  return likeliest !== undefined && others.has(likeliest.wish) && likeliest.chance > 0.5
}
const others = new Set<Wish>(['assign', 'unassign', 'check', 'uncheck', 'move', 'signoff', 'excuse'])
