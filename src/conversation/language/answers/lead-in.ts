import { shouldRead } from './answer-words.ts'
import { withoutMail } from './mail.ts'
import { withoutFirstThought } from './second-thought.ts'

/** "Ok, let's go with:", "We'll say this:", "Let's go with Callum's:". */
const settles =
  /(?:let[’']?s|let us|we[’']?ll|we will|i[’']?ll|i will|we[’']?d|i[’']?d) (?:go with|settle on|use|take|keep|say|write|put|record)(?: (?:this|that|it|the (?:first|second|last|shorter|longer|new|old) one|\p{Lu}\p{L}+[’']s(?: (?:answer|version|wording|words|text|one))?))?(?: (?:then|for now|instead))?/u

/** "My answer to 08.1 is:", "Here is our answer:", "The answer:", "Answer for 08.1:". */
const announces =
  /(?:here[’']?s |here is |this is )?(?:(?:my|our|the|a) )?(?:(?:final|new|full|short|agreed|revised) )?(?:answer|wording|reply)(?: (?:to|for|on|of) (?:this|that|it|(?:the )?(?:last |this |that )?question|(?:question )?t?\d{1,2}(?:\.\d{1,2}){1,2}))?(?: (?:is|would be|could be|should be|now is|is now))?/

/** "Here it comes:", "Ok seriously:", "Replace mine with:", "Note it as:": nothing in it is of the answer. */
const goesBefore =
  /(?:(?:and )?here (?:it (?:comes|goes|is)|we go|goes)|and here|seriously|(?:please |pls )?(?:replace|change|swap|update) (?:it|that|this|mine|ours|the answer|what we have|what[’']?s there) (?:with|to|by|for)|(?:please |pls )?(?:note|put|write|record|add)(?: (?:it|this|that))?(?: (?:down|in|here|there))?(?: as)?)/

/** What may stand before all of them. */
const opens = /(?:(?:ok(?:ay)?|right|so|well|and|then|yes|no|sorry|actually|hm+|all right|alright|good)[,.! ]+)*/

const leadIn = new RegExp(
  `^\\s*${opens.source}(?:${settles.source}|${announces.source}|${goesBefore.source})\\s*:\\s+(?=\\S)`,
  'iu',
)

/** "Then it's 5 credits not 4: 5 credits at level 5": what it is rather than another is said again behind the colon. */
const corrects =
  /^\s*(?:(?:ok(?:ay)?|right|so|well|and|no|sorry|actually|hm+)[,.! ]+)*(?:then )?(?:it[’']?s|it is|that[’']?s|make (?:it|that)|should be|i meant) ([^:.!?\n]{1,40}?),? (?:not|rather than|instead of) [^:.!?\n]{1,40}:\s+(?=\S)/iu

/** "No, make that 25 hours": what it is to be. */
const makesIt = new RegExp(`^\\s*${opens.source}make (?:it|this|that) (?:to )?(?=\\S{0,3}\\d)`, 'iu')

/** The words of an answer without what stands before a colon and only announces or settles it, what the same breath puts right, and what makes a mail of it. */
export const withoutLeadIn = (text: string): string => withoutFirstThought(withoutMail(announced(text)))

function announced(text: string): string {
  const read = shouldRead.exec(text)?.[0]
  if (read) return text.slice(read.length)
  const [lead = '', said = ''] = corrects.exec(text) ?? []
  const rest = text.slice(lead.length)
  return lead && rest.toLowerCase().includes(said.toLowerCase()) ? rest : text.replace(leadIn, '').replace(makesIt, '')
}

const joint = /^(?:(?:oh|please|pls|ok|yes)[, ]+)?(?:and|plus|also|add)(?: (?:also|that|this))?[,:]?\s+/i

/** More of an answer without what only joins it: "plus a laptop" adds "a laptop". */
export const withoutJoint = (text: string): string => text.replace(joint, '')
