import { hasFile } from '../../words.ts'
import { differ } from './differ.ts'
import { isMash } from './mash.ts'

/**
 * Why words are hardly the team's answer: whoever wrote them leaves it to somebody else, quarrels with what was said, says
 * only where an answer is to be found or that it is done, goes on to another question, or typed nothing that is a word.
 */
export type Doubt = 'leaves it' | 'quarrels' | 'points' | 'done' | 'goes on' | 'mash'

/** What speaks against words as an answer; a text of more than a few sentences is one. */
export function doubtOf(text: string): Doubt | undefined {
  const words = text.trim().replaceAll('’', "'")
  if (another.test(words)) return 'goes on'
  if (words.split(/\s+/).length > 25) return isMash(words) ? 'mash' : undefined
  if (leavesIt(words)) return 'leaves it'
  if (isDone.test(words)) return 'done'
  if (quarrels.test(words) || moods.test(words) || differ.test(words)) return 'quarrels'
  if (!hasFile.test(words) && points.test(words)) return 'points'
  return isMash(words) ? 'mash' : undefined
}

const code = String.raw`(?:question )?[cq]?\d{1,2}\.[cq]?\d{1,2}(?![\w.%])`

/** "Yes and 8.1 none", "…, answer 07.3 we ask the board": what stands behind the second code is of another question. */
const another = new RegExp(
  String.raw`(?:\n|[,;.]\s|\band\s|\bthen\s)\s*(?:and |then |also )*(?:answer(?: to)? ${code} \S|${code}(?:\s*[:=]\s| (?:yes|no|none|nope|not|n\/a)\b))`,
  'i',
)

/** "Done, and 8.1 too, bye": that it is done, and not what the answer is. */
const isDone = new RegExp(
  String.raw`^(?:(?:yes|ok|it'?s|that'?s|is|are|was|were|now|all|already|also|both|i(?:'?m| am)) )*(?:done|finished|completed|complete|ready)\b(?:[\s,.!;]|\b(?:and|so|${code}|is|are|done|finished|too|also|as well|both|thanks|thank you|thx|bye|cheers|now|already|here|with|it|that|this|all|everything|ok|please|by me|of it)\b)*$`,
  'i',
)

/** "This one is not for me", "Ben knows better": it is left to somebody else. */
export const leavesIt = (text: string): boolean => {
  const words = text.trim().replaceAll('’', "'")
  return words.split(/\s+/).length <= 20 && declines.some((shape) => shape.test(words))
}

const who = String.raw`(?:<@[^>]+>|@?\p{Lu}[\p{L}'-]+|(?:some(?:body|one)|any(?:body|one)) else|another person|other person|(?:my|the|our|a) (?:boss|dean|colleagues?|lead|manager|professor|head|team|registrar|finance(?: team| people)?))`
const declines: readonly RegExp[] = [
  /(?:\bnot|n'?t) (?:really |quite |exactly |even )?(?:for me\b|mine\b(?! only)|me[,.!]|my (?:job|thing|area|field|call|department|business|role|task|question|expertise|responsibility|problem|part|subject|pay ?grade|desk|place)\b|our (?:job|call|department|business|task)\b)/i,
  /\b(?:above|beyond) my pay ?(?:grade)?\b|\bout of my (?:depth|league|hands|area)\b|\b(?:the )?wrong person\b|\bnot the (?:right )?(?:person|one) (?:for|to)\b|^not me\b/i,
  new RegExp(
    String.raw`(?:^|[,.;!]\s*|\b(?:but|think|and|because|so) )${who} (?:knows?|would know|will know|can answer|could answer|should (?:answer|know|do|take|say)|is better|has to (?:answer|say)|decides?|handles?)(?: (?:this|that|it|these|about (?:this|that|it)))?(?: (?:better|more|best|well))?[\s.!]*$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[,.;!?]\s*|\b(?:[Bb]ut|[Bb]etter|[Mm]aybe|[Gg]o|[Ss]o|[Jj]ust|[Pp]lease|[Pp]ls) )[Aa]sk ${who}(?: (?:instead|please|pls|first|for (?:this|that)))?[\s.!]*$`,
    'u',
  ),
  /^(?:(?:you should|we should|please|pls|just|better|go|maybe|let's|no,?|idk,?|dunno,?) )*ask (?!for\b|about\b|if\b|whether\b)\S+(?: \S+)?[\s.!]*$/i,
  /\b(?:isn'?t|is not|ain'?t|aren'?t|wasn'?t) (?:really |quite |even )?(?:mine|for me|my (?:job|thing|area|field|call|department|business|role|task|question|expertise|responsibility|problem|part|subject|desk|place))\b(?! (?:only|alone|to)\b)/i,
  /(?:^|[,.;!] *|\b(?:no|sorry|but|and|well) )(?:i (?:won'?t|will not|'?m not going to|am not going to|refuse to|don'?t want to|do not want to)|i'?d rather not) (?:do|answer|take|have|touch|settle|tick|check)(?: on| up)? (?:this|that|it|them|any|#|\d{1,2}\.\w)/i,
  /\bi (?:can't|cannot|can not|could not|couldn't) (?:answer|say|do) (?:this|that|it)\b|\bi have no time\b.*\bask\b/i,
]

/** "No that is wrong Ben", "I disagree, it's nurses", "who cares". */
const quarrels = new RegExp(
  `^(?:(?:no+|nope|nah|but|well|hey|lol|wait|sorry|hm+|oh|ok|um+|actually|honestly|ha(?:ha)*|@?\\p{L}+,)[,.! ]+)*(?:${[
    String.raw`(?:that|this|it)(?:'?s| is| was)?(?: (?:all|just|so|totally|completely|plainly?|simply|really|clearly))? (?:wrong|false|nonsense|rubbish|garbage|crap|bullshit|stupid|ridiculous|silly|not (?:right|true|correct|it))\b(?! (?:to|for|that|with|about|in|on)\b)`,
    String.raw`(?:i )?(?:totally |strongly |really |have to |must |completely )?(?:dis)?agree\b(?: with\b|[,.!;:–-]|$)`,
    String.raw`i (?:do not|don't|can't|cannot) agree\b|i (?:do not|don't) think so\b|i object\b`,
    String.raw`(?:you|he|she|they|@?\p{L}+|<@[^>]+>)(?:'s|'re| is| are) (?:all |just |so |totally |completely |simply |clearly )?(?:wrong|mistaken|crazy|kidding|joking|not right)\b(?! (?:to|for|with|about|in|on)\b)`,
    String.raw`(?:who|nobody|no one|i (?:do not|don't|couldn't)) cares?\b(?! (?:about|for|of)\b)|says who\b|since when\b|no way\b|whatever[\s.!]*$|shut up\b|come on\b[,.! ]*$|are you (?:kidding|serious|mad|crazy)\b|(?:haha|lol|lmao|rofl)\b`,
  ].join('|')})`,
  'iu',
)

/** What is meant instead: "I disagree, its nurses" means "nurses"; nothing where it only quarrels. */
export function meantInstead(text: string): string {
  const clauses = text.trim().split(/(?<=[^\d\s][,.;:!–-])\s+/)
  const at = clauses.findIndex((clause) => !isQuarrel(clause))
  return at < 0 ? '' : clauses.slice(at).join(' ').replace(saysInstead, '').trim()
}

const isQuarrel = (clause: string): boolean => {
  const words = clause.replace(/[\s,.;:!–-]+$/, '').replaceAll('’', "'")
  return (
    /^(?:[Nn]o+|[Nn]ope|[Nn]ah|[Bb]ut|[Ss]orry|[Ww]ait|[Ww]ell|[Hh]ey|lol|@?\p{Lu}\p{L}+|<@[^>]+>)(?: no+)*(?: @?\p{Lu}\p{L}+)?$/u.test(
      words,
    ) ||
    quarrels.test(words) ||
    moods.test(words)
  )
}
const saysInstead =
  /^(?:(?:no+|nope|nah|but|because|and|actually|rather|so)[,.! ]+)*(?:(?:i|we) (?:think|say|said|mean(?:t)?)(?: that)? )?(?:(?:it|that|they|the answer)(?:['’]?s|['’]?re| is| are| was| were)?(?: (?:should|must|has to|ought to) (?:be|say|read))?|(?:make|change) it(?: to)?)?(?:\b|(?<=\s)|^)\s*(?=\S)/i

/** "Boring", "same here": how somebody feels about it. */
const moods =
  /^(?:(?:so|how|that'?s|this is|it'?s|very|just) )*(?:boring|bored|same(?: here)?|ditto|yawn|ugh|sigh|nvm|idc|cool story|me (?:too|neither)|wtf|omg|duh|as if|not again|tl;?dr|boo+|zz+|hungry|beer)[\s.!]*$/i

/** "No, it's the pharmacists" where nothing was asked that a "no" answers: it quarrels with what was said before. */
export const contradicts = (text: string): boolean =>
  /^(?:no+|nope|nah)\b[,.! ]+(?:no+\b[,.! ]+)*(?:it['’]?s|it is|that['’]?s|that is|they|we mean(?:t)?|i mean(?:t)?|he|she|you|not)\b/i.test(
    text.trim(),
  )

/** "See e-mail from Tan", "as discussed": it says where the answer is. */
const points =
  /^(?:(?:please|pls|just|ok|yes)[, ]+)*(?:(?:see|refer to|look (?:at|in|up)|cf\.?|check) (?:the |my |our |your |his |her |their |it in |in )?(?:\S+ )?(?:e-?mails?|mails?|messages?|chat|attach\w*|files?|doc\w*|links?|above|below|slides?|minutes|notes?|thread|post|pdf|sheet|spreadsheet)\b[^.!?]{0,40}[.!]?$|(?:it|that|this|the answer|everything|all of (?:it|that))(?:'s| is| stands?| was)(?: all| already)? (?:in|on) (?:the |my |our |your |his |her |their )?(?:\S+ )?(?:e-?mails?|mails?|attachments?|chat|files?|docs?|documents?|slides?|minutes|thread|pdf|sheet|spreadsheet|drive|sharepoint)\b[^.!?]{0,30}[.!]?$|(?:same )?as (?:we |i |already |was )?(?:discussed|agreed|said|mentioned|written|above|before|usual|per|in the (?:e-?mail|mail|minutes|document|file))\b[^.!?]{0,30}[.!]?$)/i
