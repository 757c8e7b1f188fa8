import { codeShape } from '../../../toolkit/items.ts'
import type { Details } from '../around.ts'
import { withoutCourtesy } from '../small-talk.ts'

export const itemCode = /t?\d{1,2}(?:\.\d{1,2}){1,2}/.source

/** Whether items are named far apart, each with what is said of it. */
export const namesApart = (said: string): boolean => codesApart.test(said)
const anyCode = String.raw`t?\d{1,2}(?:\.c?\d{1,2}){1,2}`
const codesApart = new RegExp(
  `(?<![\\w.])${anyCode}(?![\\w.])(?!\\s*(?:,|and|&|\\+|or|to|[-–])*\\s*${anyCode}).{8,}(?<![\\w.])${anyCode}(?![\\w.]).{4}`,
  'is',
)

/** "07.3: Level 5. Five credits.": what follows a code at the head is its answer, word for word. */
export function textIn(said: string, found: string | undefined): Pick<Details, 'text'> {
  const [head] = headed.exec(said) ?? []
  if (head) return { text: withoutCourtesy(said.slice(head.length)) }
  const [bare] = bareHead.exec(said) ?? []
  if (bare && codesIn(said) === 1) return { text: said.slice(bare.length) }
  const led = codesIn(said) === 1 ? wordsBefore(said, trailed) : undefined
  if (led) return { text: led }
  const after = found && codesIn(said) === 1 ? ledUp.exec(said)?.[0] : undefined
  if (after && said.indexOf(found ?? '') < after.length) return { text: withoutCourtesy(said.slice(after.length)) }
  const read = shouldRead.exec(said)?.[0] ?? isWrong.exec(said)?.[0]
  if (read) return { text: withoutStop(withoutCourtesy(said.slice(read.length))) }
  if (found)
    return {
      text: withItsStop(said, toTheEnd(said, found))
        .replace(codeFirst, '')
        .replace(addsWords, '')
        .replace(shouldSay, '')
        .replace(wantsToSay, ''),
    }
  return goesOn.test(said) ? { text: withoutCourtesy(said) } : {}
}

/** "09.1 no wait 24", "ok 9.2 yes we have": what follows the code is all of it; a mail too, head and all. */
const bareHead = new RegExp(
  `^(?:(?:ok(?:ay)?|right|so|and|also|well|sorry|then)[.,! ]+)*${itemCode}[,.]? (?=(?:no,? )?(?:wait|sorry|oops|yes|yeah|yep|no|nope|actually)\\b|(?:from|subject|to|date|sent): ?\\S)`,
  'i',
)

/** "After a long argument, 09.3: yes": what leads up to a code with a colon is no part of its answer. */
const ledUp = new RegExp(`^[^:\\n]{1,160}?[\\s(]${itemCode}\\)?\\s*[:=]\\s+(?=\\S)`, 'i')

/** A code at the end says where words belong where no other code does. */
const codesIn = (said: string): number => said.match(new RegExp(`(?<![\\w.])${itemCode}(?![\\w])`, 'gi'))?.length ?? 0

/** "24 hours (09.1)", "24 hours, that's for 09.1": the words before a code that surely says where they belong. */
export const textBefore = (said: string): string | undefined => wordsBefore(said, placed)

function wordsBefore(said: string, code: RegExp): string | undefined {
  if (!code.test(said)) return undefined
  const led = said.replace(code, '').replace(putsIt, '').replace(quotes, '').trim()
  return /\p{L}{2}|\d/u.test(led) && !onlyAsks.test(led) ? led : undefined
}
const quotes = /^["“'‘]|["”'’]$/g

/** The stop that ends several sentences is theirs. */
const withItsStop = (said: string, text: string): string =>
  /[.!?]\s/.test(text) && said.endsWith(`${text}.`) ? `${text}.` : text

/** What only says that something is to be recorded. */
const addsWords =
  /^(?:(?:please|pls|also|and|ok)[\s,]+)*(?:(?:add|write|note|put)(?: (?:that|this|it|in|down|here|there|to (?:it|this|that)|as (?:ours|mine|(?:our|my|the) answer)))*[\s:,]+|also[\s:,]+)?(?:also[\s,]+)?(?=[\p{L}\p{N}("“])/iu

/** "08.1 should also say reefer truck": what it should say. */
const shouldSay =
  /^(?:(?:it )?(?:should |must |has to ))?(?:also )?(?:say|mention|include|list|state|cover)s? (?:that )?(?=[\p{L}\p{N}("“])/iu

/** "I want to write a plan", "make this 24 hours": what is to be written. */
const wantsToSay =
  /^(?:(?:i|we) )?(?:(?:want|would like|wish|need)|['’]d like) (?:you )?to (?:write|put|say|record|note|add|have)(?: (?:down|in|that|this|here))*[:,]? (?=[\p{L}\p{N}("“])|^(?:make|change|set|turn) (?:it|this|that)(?: one)?(?: (?:to|into|say|read))?:? (?=[\p{L}\p{N}("“])/iu

/** "45k was last year, this should read: 38k": what it should say from now on. */
export const shouldRead =
  /^[^:\n]{0,80}?\b(?:it|this|that|answer|mine|ours|one) (?:should|must|has to|needs to|ought to) (?:now |rather |instead )?(?:read|say|be|go)\s*:\s+(?=\S)/i

/** "01.1 is wrong. It should be pharmacists": what it should be. */
const isWrong = new RegExp(
  `^(?:the answer (?:to|of) )?${itemCode} (?:is|was|looks) (?:\\w+ )?(?:wrong|false|outdated|out of date|incorrect|not (?:right|correct|true))[.,;:!]*\\s+(?:it|that|this|the answer)(?:['’]s| is| should (?:be|say|read)| must (?:be|say|read)| has to (?:be|say|read))\\s*:?\\s+(?=\\S)`,
  'i',
)

/** "17.2 once a year": of which it is the answer is no part of it. */
const codeFirst = new RegExp(`^(?:(?:and|for|on|re) )?${itemCode}[:,]? (?=[\\p{L}\\d])`, 'iu')

/** "…, that's for 01.5", "… (08.1)", "… <- 09.3": where what was said before belongs. */
const trailed = new RegExp(
  `[\\s,.;:–—-]*(?:\\(|<-+|-+>|→|←)?\\s*(?:and )?(?:(?:that|this|it)(?:['’]?s| is| goes| belongs)?(?: what we (?:want|say|have|agreed|decided|do|need)(?: on)?)? )?(?:as )?(?:(?:our|the|my|an) answer )?(?:(?:to|for|under|on|in|into|as) )?(?:question )?${itemCode}\\)?(?: please| pls)?[.!]*$`,
  'i',
)
const placed = new RegExp(
  `[\\s,.;:–—-]*(?:\\((?:for |re )?${itemCode}\\)|(?:<-+|-+>|→|←)\\s*${itemCode}|(?:and )?(?:that|this|it)(?:['’]s| is| goes| belongs) (?:(?:our|the|my) answer )?(?:to|for|under|on|in|into) ${itemCode})[.!]*$`,
  'i',
)
/** "Change the answer to 09.1" has no words for it. */
const onlyAsks =
  /^(?:please |pls |can you |let me |i want to )?(?:change|edit|update|replace|redo|rewrite|show|open|answer)(?: \w+){0,2}$/i
const putsIt =
  /^(?:please |pls |you can |you could |can you |could you |let['’]?s |we can )*(?:put|record|note|add|write|enter|log|save|take)(?: down| in)?:? /i

/** An item's code at the head of what is said of it: "08.1: …", "my answer to 08.1 is …", "change 08.1 to …". */
export const headed = new RegExp(
  `^(?:(?:ok(?:ay)?|right|so|and|also|then|no|sorry|q|before i forget|here you go(?: already)?)[.,! ]+)?(?:${[
    `(?:(?:(?:small |quick )?(?:correction|update) (?:for|on|to)|for|on|re|answer(?: to)?|the answer to|(?:please |pls )?add(?: this| that)? to)\\s+)?${itemCode}(?: instead| rather| then)?(?:\\s*(?:=>|[:=→])\\s*|\\s+(?:[-–—]|->|→)\\s+)`,
    `(?:my|our|the) answer (?:to|for|on) ${itemCode} (?:is now|is|would be)(?:\\s*:)?\\s+`,
    `(?:please )?(?:change|set|update|correct|amend) (?:(?:my|our|the) )?(?:answer (?:to|of|for) )?${itemCode} to(?:\\s*:)?\\s+`,
  ].join('|')})(?=\\S)`,
  'i',
)

/** What stands after "is", ":" or "=", and in the sentences after it, is the answer to its end, not to its first colon or comma. */
function toTheEnd(said: string, text: string): string {
  const at = said.indexOf(text)
  const rest = said.slice(at + text.length)
  const runsOn = /^\s?[:;,–(-]|^\s(?:and|or|plus|with)\b/.test(rest)
  const isAll = opening.test(said.slice(0, at)) && !namesPlace.test(rest)
  const isLed = /(?:\b(?:is|are|be|says?|say|now|put|record|with)|[:=→-])\s*["“]?$/i.test(said.slice(0, at))
  if (at < 0 || !(isAll || (runsOn && isLed) || /^[.;!]\s+\S/.test(rest))) return text
  return withoutStop(withoutCourtesy(said.slice(at)))
}

/** Words that begin with an answer, or with its code, are all of it, unless they go on to say where it belongs. */
const opening = new RegExp(`^\\W*(?:(?:ok(?:ay)?|so|well|and|then|right|yes)\\W+)*(?:${itemCode}\\W+)?$`, 'i')
const namesPlace = new RegExp(
  String.raw`\b(?:questions?|answers?|checks?|under|goes|belongs?|record(?:ed)?|note|put|write|save|field|step|please|pls)\b|\b${codeShape}\b|\b(?:for|as|to|on|in) the \w+ (?:one|bit|thing|part)\b`,
  'i',
)

/** The stop after a few words is no part of them; the last one of several sentences is. */
const withoutStop = (text: string): string => (/[.!?]\s/.test(text) ? text : text.replace(/[.!]$/, ''))

/** "And a laptop", "plus two weeks": more of the answer that is spoken of. */
export const goesOn = /^(?:oh,? )?(?:and|plus) (?!here\b|the answer\b|it[’']?s\b|then\b)/i
