import { ordinals } from '../../toolkit/bounds.ts'

/** What short words answer to a question with buttons. */
export type ReplyWords = 'yes' | 'no' | { readonly nth: number } | undefined

const yes =
  /^(?:yes|yep|yeah|yup|ya|yes please|please do|ok(?:ay)?|sure|go ahead|do it|do that|correct|right|exactly|confirm(?:ed)?|y|si|sí|ja|oui|of course|absolutely|that'?s right|that one|👍|✅)(?:[\s,!.]+(?:please|pls|thanks|thank you|go ahead|do it|do that|that one|lah|ok|correct|sure))*[\s!.]*$/iu
const no =
  /^(?:no|nope|nah|n|(?:hold on|wait|stop),? (?:don'?t|no)|cancel|don'?t|do not|never ?mind|leave it|stop|not now|no thanks?|no thank you|neither|none(?: of (?:them|these|those))?|forget it|wrong|👎)(?:[\s,!.]+(?:please|pls|thanks|thank you|don'?t|leave it|not that|neither|it|wait|hang on|hold on|stop|(?:keep|leave) (?:it|that|them|all|everything)(?: (?:as it is|there|for now))?|then))*[\s!.]*$/iu
const nth =
  /^(?:the |i mean(?:t)? the |it'?s the |i'?d say the )?(?:(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)(?: one| option| button| of (?:them|those))?|(?:number|no\.?|option|#)? ?([1-5]))(?: please| pls)?[\s!.]*$/i

/** "No 😂" is no, "👍" alone what it is. */
const withoutFaces = (said: string): string =>
  said.replace(/(?<=\p{L}[\s!.,]*)(?:\p{Extended_Pictographic}|\ufe0f|\s)+$/u, '')

/** "Yes!", "nope": nothing that a question with how or what asks for. */
export const isBareReply = (said: string): boolean => /^(?:yes|yep|yeah|yup|no|nope|nah)[\s!.]*$/i.test(said.trim())

/** "Yes they comply with the framework": more than a nod. */
export const saysMore = (said: string): boolean => {
  const plain = withoutFaces(said.trim().replaceAll('’', "'"))
  return !yes.test(plain) && !no.test(plain) && !nth.test(plain) && /^\W*\p{L}+\W+(?:\S+\s+){2}\S/u.test(plain)
}

/** "No, wait": no and nothing else. */
export const isNo = (said: string): boolean => no.test(said.trim().replaceAll('’', "'"))

/** Reads "yes", "no", "the second one"; undefined for anything else. */
export function replyWords(said: string): ReplyWords {
  const plain = withoutFaces(said.trim().replaceAll('’', "'"))
  if (yes.test(plain)) return 'yes'
  if (no.test(plain)) return 'no'
  const [, opening] =
    /^(?:@\S+ )?(?:sorry,? |ok,? |oh,? |ah,? |well,? )?(yes|yep|yeah|nope|no(?=[,.!]| (?:it|that|not|don|do|leave|thanks?|the|this|keep|i|we|wait|just|stop|cancel|please|never|actually|sorry)\b))\b[,.!]? .{1,40}$/i.exec(
      plain,
    ) ?? []
  // "No, employers pay 30%, SkillsFuture 70%" says what it is instead.
  if (opening && /\d/.test(plain) && !/^y/i.test(opening)) return undefined
  if (opening && !/^no[,.]? (?:idea|clue)\b/i.test(plain) && plain.split(/\s+/).length <= 7)
    return /^y/i.test(opening) ? 'yes' : 'no'
  const [, word, number] = nth.exec(plain) ?? []
  if (word?.toLowerCase() === 'last') return { nth: -1 }
  const at = word ? ordinals.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10) : Number(number)
  return at ? { nth: at - 1 } : undefined
}

/** "That's not what I meant": what was understood just now was not meant. */
export const isNotMeant = (said: string): boolean =>
  /^(?:no+[,.!]* |sorry[,.!]* |hm+[,.!]* |um+[,.!]* |but )*(?:that(?:['’]?s| is| was)? )?(?:not (?:at all )?what i (?:meant|asked(?: for)?|wanted|said)|you (?:misunderstood|misread)(?: me| that)?|(?:i )?(?:didn['’]?t|did not) mean (?:that|this|it)|(?:a )?misunderstanding|i meant something else)[\s!.]*$/i.test(
    said.trim(),
  )
