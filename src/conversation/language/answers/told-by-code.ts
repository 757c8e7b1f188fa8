import { isQuestion } from '../../../toolkit/items.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import { codedItems } from '../details/codes.ts'
import { detailsOf } from '../details.ts'
import type { Reading } from '../reading.ts'
import { rowOf, type Setting } from '../wishes.ts'
import { headed, itemCode, textBefore } from './answer-words.ts'

/** "08.1: none; 08.2: towards the diploma": the answers in one message that each stand by their code; none where any words do not. */
export function toldByCode(said: string, setting: Setting): { said: string; readings: readonly [Reading] }[] {
  const alike = toldAlike(said.trim(), setting)
  if (alike) return [{ said, readings: [alike] }]
  const told = piecesOf(said, setting).map((piece) => ({ said: piece, reading: toldIn(piece, setting) }))
  const codes = new Set(told.map(({ reading }) => reading?.details.items?.[0]?.id))
  return codes.size < told.length || (told.length > 1 && codes.has(undefined))
    ? []
    : told.flatMap(({ said: one, reading }) => (reading ? [{ said: one, readings: [reading] as const }] : []))
}

/** "Answer 7.3 yes and 8.1 none": a command of one item whose words go on to another's. */
export const goesOnToAnother = (text: string): boolean => otherBehind.test(text)

/** The message as it falls apart before each code with a colon, or with "is" where it began so. */
function piecesOf(said: string, setting: Setting): string[] {
  const bare = said.replace(/^(?:please |pls )?(?:answer|record|note|put)(?: to)? (?=\S)/i, '')
  if (beginsBare.test(bare)) {
    const pieces = bare.trim().split(nextBare)
    if (pieces.length > 1 && pieces.every((piece) => beginsBare.test(piece)))
      return pieces.some((piece) => handsOut(piece, setting) || codedItems(piece, setting).length > 1)
        ? [said]
        : pieces.map((piece) => piece.replace(verb, '').replace(codeAtHead, '$&:').replace(asIt, ': '))
  }
  const joints = beginsWithIs.test(said) ? [nextByColon, nextByIs] : [nextByColon]
  return joints.reduce((pieces, joint) => pieces.flatMap((piece) => piece.split(joint)), [said.trim()])
}

/** "07.1 Ben": a name is no answer, and says who takes it. */
function handsOut(piece: string, { understanding }: Setting): boolean {
  const [likeliest] = understanding.classify({ said: piece, where: 'addressed', isAsked: false })
  return likeliest !== undefined && others.has(likeliest.wish) && likeliest.chance > 0.5
}

const lead = '(?:(?:for|on|re|question|and|answer(?: to)?|record|note|put) )*'
/** Said anew before each code. */
const verb = /^(?:and |then |also )*(?:answer(?: to)?|record|note|put) (?=\S)/i
const ofFigure = '(?:hours?|hrs?|days?|weeks?|months?|years?|credits?|percent|points?|people|million|k)\\b'
const joint = '(?:\\s*[\\n;]\\s*|[.!?,]\\s+(?:and |then |also )?|\\s+and\\s+)'
const is = '(?:is|are|will be)'
const nextByColon = new RegExp(`${joint}(?=${lead}${itemCode}(?:\\s*[:=→]|\\s+(?:[-–—]|->)\\s))`, 'i')
const nextByIs = new RegExp(`${joint}(?=${lead}${itemCode}\\s+${is}\\s)`, 'i')
const beginsWithIs = new RegExp(`^${lead}${itemCode}\\s+${is}\\s`, 'i')

/** "01.4 no competitors, 01.5 the employer pays": codes with nothing but a space behind them, each at the head of its part. */
const beginsBare = new RegExp(
  `^${lead}${itemCode} (?!(?:is|are|to|for|and|or|by|in|on|off|please|pls|done|ticked|goes|should|needs?|n\\/?a|not applicable|does|next|with|can)\\b|${ofFigure})(?=[\\p{L}\\d])`,
  'iu',
)
/** "Record 16.1 as a helpdesk". */
const asIt = /(?<=^\S+):\s+as (?=\S)/
const codeAtHead = new RegExp(`^${lead}${itemCode}`, 'i')
const nextBare = new RegExp(`${joint}(?=${lead}${itemCode} (?!${ofFigure})\\S)`, 'i')

const otherBehind = new RegExp(`${joint}(?:${lead}${itemCode} (?!${ofFigure})\\S|${lead}${itemCode}\\s*[:=→])`, 'i')

function toldIn(piece: string, setting: Setting): Reading | undefined {
  const bare = piece.replace(/^and /i, '')
  const isTold = headed.test(bare) ? !orders.test(bare) : beginsWithIs.test(bare) || textBefore(bare) !== undefined
  const [likeliest] = setting.understanding.classify({ said: bare, where: 'addressed', isAsked: false })
  if (!isTold || (likeliest && others.has(likeliest.wish) && likeliest.chance > 0.5)) return undefined
  const details = !/\?\W*$/.test(bare) ? detailsOf(bare, 'answer', setting) : undefined
  const [item, other] = details?.items ?? []
  return details?.text && details.sure === 1 && item && isQuestion(item) && !other
    ? { wish: 'answer', chance: 0.9, details, meant: rowOf('answer').meant(details, { ...setting, said: bare }) }
    : undefined
}

/** "08.1 and 08.2: none": one answer to several. */
function toldAlike(piece: string, setting: Setting): Reading | undefined {
  const [head = ''] = severalHeaded.exec(piece) ?? []
  const items = head ? codedItems(head, setting) : []
  const text = piece.slice(head.length).trim()
  if (items.length < 2 || !items.every(isQuestion) || !text || orders.test(piece)) return undefined
  const details = { items, sure: 1, text }
  return { wish: 'answer', chance: 0.9, details, meant: rowOf('answer').meant(details, { ...setting, said: piece }) }
}
const severalHeaded = new RegExp(
  `^${lead}${itemCode}(?:\\s*(?:,|and|&|\\+)+\\s*(?:and )?${itemCode})+\\s*[:=]\\s+(?=\\S)`,
  'i',
)

/** "08.3: n/a": what stands behind the code is done, and not recorded. */
const orders =
  /[:=→–—-]\s*(?:n\/?a\b|not applicable|skip|done\b|undo|(?:please |pls )?(?:give|tick|untick|assign|show|open)\b|<@)/i

/** "07.3 - Peter, by Friday" gives it away. */
const others = new Set<Wish>(['assign', 'unassign', 'check', 'uncheck', 'move', 'signoff'])
