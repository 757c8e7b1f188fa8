import { codeShape, letter } from '../../toolkit/items.ts'
import { isOneDate, isOnlyDate } from './timing/dates-in.ts'
import { stretchIn } from './timing/stretch-in.ts'
import { approversSaid } from './typed/signoff.ts'

/** Whether what is joined is one: a list, a date, those who are to sign. */
export const isOneThing = (said: string, left: string, right: string): boolean =>
  isList(left, right) ||
  isOneDate(left, right) ||
  isOnlyDate(right) ||
  isInStretch(said, left, right) ||
  notThis.test(left) ||
  belongsBefore.test(right) ||
  asWell.test(right) ||
  partsApprovers(said, [left, right])

/** "Closed on 18 dec and back on 5 jan", "between 24 Dec and 2 Jan": what joins them stands within one stretch of dates. */
function isInStretch(said: string, left: string, right: string): boolean {
  const stretch = stretchIn(said)
  return stretch !== undefined && stretchIn(left) !== stretch && stretchIn(right) !== stretch
}

/** "Ana and Ben are to sign": those who are to sign stand together; "a paper for the board, and get Ana to sign it" is two. */
const partsApprovers = (said: string, parts: readonly string[]): boolean =>
  !/\bthen\b/i.test(said) && parts.flatMap(approversSaid).length < approversSaid(said).length

/** "07.c1 and 07.c2", "phases III and IV": one list. */
const isList = (left: string, right: string): boolean => listed.test(right) && listedAtEnd.test(left)
/** "Not this, the one before." */
const notThis = /^(?:no,? )?not (?:this|that|it)(?: one)?$/i
/** "…, and by when?" asks more of the same; "…, until 9 Dec" says by when. */
const belongsBefore =
  /^(?:only |just )?(?:for |in |of )?(?:phase|step) \w+(?: only| alone| please| pls)*[.!?]*$|^(?:with (?:the |a )?)?(?:note|remark|comment)\b|^(?:and |or |but )?(?:(?:(?:by|until|since|from) )?(?:when|why|how|whom|who by|by whom|where)\s*\??$|(?:by|until|till|before|due)\b)/i
/** "…, and 09.c2 as well": the same of more. */
const asWell = new RegExp(String.raw`^(?:${codeShape}[\s,]*(?:(?:and|&) )?)+(?:as well|too|also)\W*$`, 'i')
const listed = new RegExp(String.raw`^(?:phase |step )?(?:${codeShape}|${letter}?\d{1,2}|[ivx]{1,4})(?![\w.:])`, 'i')
const listedAtEnd = /(?:\d|\b[ivx]{1,4})[\s),]*$/i
