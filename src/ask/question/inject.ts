import { asksSomething, sentencesOf } from './parts.ts'

/** What is left of a message to answer when instructions to the bot are taken out; `tampered` tells that there were some. Beside an instruction only what asks is answered: the rest goes with it. */
export function withoutInstructions(message: string): { readonly question: string; readonly tampered: boolean } {
  const clauses = sentencesOf(message).flatMap((sentence) =>
    sentence.split(
      /(?<=[^,]{12}),?\s+(?:and|then|but|so)\s+(?=(?:what|how|which|who|when|why|where|does|do|is|are|ignore|print|reveal|pretend|say|tell)\b)/i,
    ),
  )
  const kept = clauses.filter((clause) => !isInstruction(clause))
  if (kept.length === clauses.length) return { question: message, tampered: false }
  return { question: kept.filter(asksSomething).join(' ').trim(), tampered: true }
}

const commanded =
  /\b(ignore|disregard|forget|override|bypass|skip|drop)\b.{0,30}\b(instructions?|rules?|prompts?|guidelines|above|previous|earlier|prior|sources?|toolkit|document|restrictions?|polic(y|ies))\b|^\s*(please )?(ignore|forget|disregard) (everything|all that|what (you|u))\b/i
const secrets =
  /\b(system prompt|(translate|print|repeat|reveal|show|copy|leak) (me )?(your|ur) (instructions?|rules|prompt)|(text|words|everything|instructions?) (that )?(you|u) (were|was|got|have been) (given|told)|(written|stands?|standing) above (this|the) (message|chat|conversation)|hidden (rules?|prompt|fields?|instructions?)|your (initial |original |secret |first )?(instructions?|prompts?|rules|config(uration)?|guardrails)|api[ -]?keys?|environment variables?|env vars?|access tokens?|chat logs?|developer mode|debug mode|jailbreak|sudo)\b/i
const roles =
  /\b(you are now|you're now|from now on|act as|acting as|pretend (to be|that|you|the)|role-?play|impersonate|you('ve| have) been (updated|reprogrammed)|new (policy|instructions?|rules?)(?=\s*[:.])|(free|unrestricted|uncensored) (ai|assistant|bot|model)|no limits|(from )?(your|ur) own (mind|head|opinion|knowledge)|game (in which|where) (you|u) are|(rules?|restrictions?|limits?|filters?)( \w+){0,5} ((is|are|has|have) off|(has |have |is |are )?(expired|ended|lifted|suspended))|do anything now|end (each|every) (reply|answer)|repeat after me|answer only in|reply only (in|with)|respond only|say (that )?you are|translate your)\b/i
const marked =
  /<\/?(system|assistant|admin|instructions?)\b|\[(system|inst|admin)\]|^\s*(system|assistant|admin|override|sudo)( (note|message|notice|update))?\s*[:>]|```/i
/** What asks is no command. */
const asks =
  /^\s*(?:(?:and|so|but|hi|hello|please)[ ,]+)*(?:how|what|which|who|when|where|why|should|do|does|did|is|are|was|were|can we|may we|must|would|if we)\b/i

const isInstruction = (clause: string): boolean =>
  [secrets, roles, marked].some((pattern) => pattern.test(clause)) || (commanded.test(clause) && !asks.test(clause))
