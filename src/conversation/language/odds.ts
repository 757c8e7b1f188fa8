import type { Project } from '../../project/project.ts'
import { codeShape } from '../../toolkit/items.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Guess, Wish } from '../../understanding/wishes.ts'
import { headed } from './answers/answer-words.ts'
import { differ } from './answers/differ.ts'
import { objects } from './answers/objects.ts'
import { isTold } from './answers/told.ts'
import { approversSaid } from './typed/signoff.ts'

type Here = {
  readonly project: Project | undefined
  readonly understanding: Understanding
  readonly last?: { readonly wish: Wish } | undefined
}

/** What makes sense where it is said: nothing is started where a project runs, and little else is wanted where none does. */
export function inPlace(guesses: readonly Guess[], said: string, { project, understanding, last }: Here): Guess[] {
  const odds = (wish: Wish): number => {
    if (!project) return first.has(wish) ? 4 : wish === 'ask' ? 1 : 0.3
    const [, times] = shown[wish]?.find(([shows]) => shows(said, understanding)) ?? []
    if (times !== undefined) return times
    if (ofTheWeekly.has(wish) && last && isOfWhatWasDone(said, last.wish)) return 0.05
    if (wish === 'start') return project.archived ? 1 : 0.15
    return wish === 'reopen' ? (project.archived ? 8 : 0.35) : 1
  }
  const weighed = shownInstead(guesses, said).map(({ wish, chance }) => ({ wish, chance: chance * odds(wish) }))
  const all = weighed.reduce((sum, { chance }) => sum + chance, 0) || 1
  return weighed.map(({ wish, chance }) => ({ wish, chance: chance / all })).sort((a, b) => b.chance - a.chance)
}

/** Whoever asks how the reminder is set is shown it: what would change it counts as that. */
function shownInstead(guesses: readonly Guess[], said: string): readonly Guess[] {
  if (!asksHowItIs(said)) return guesses
  const changing = guesses.reduce((sum, { wish, chance }) => sum + (ofReminder.has(wish) ? chance : 0), 0)
  return guesses.map(({ wish, chance }) => ({
    wish,
    chance: ofReminder.has(wish) ? 0 : wish === 'nudge-show' ? chance + changing : chance,
  }))
}

/** "Can it be Thursday?", "60 then", after something else was done: of that, and not of the reminder that nobody named. */
const isOfWhatWasDone = (said: string, wish: Wish): boolean =>
  !wish.startsWith('nudge') && wish !== 'settings' && said.split(/\s+/).length < 9 && !namesReminder.test(said)
const namesReminder =
  /\b(?:remind\w*|nudg\w*|ping\w*|post\w*|messag\w*|weekly|notif\w*|bother|disturb|quiet|silen\w+|mute|snooz\w*|pause|holidays?|vacation|break|closed|away)\b/i
const ofTheWeekly = new Set<Wish>(['nudge-when', 'nudge-skip', 'nudge-snooze', 'nudge-off', 'nudge-on'])

const ofReminder = new Set<Wish>(['nudge-off', 'nudge-on', 'nudge-skip', 'nudge-snooze', 'nudge-when'])

/** "I can't do it, pass it to Jo": taken from one, it is another's. */
const handsOn = new RegExp(
  String.raw`\b(?:give|pass|hand) (?:(?:it|that|this|them|${codeShape}) )?(?:on |over )?to (?:<@|@?\p{Lu}|me\b|him\b|her\b)`,
  'u',
)
/** "Remind ben about 07.c2": of one thing, which the reminder of all does not do. */
const ofOneThing = new RegExp(
  String.raw`\b(?:remind|nudge|chase|ping) (?!us\b|me\b|everyone|everybody|all\b|the team)\S+ (?:about|of|on|for) (?:the )?${codeShape}`,
  'i',
)

/** "Remind us to finish 07.2": nothing is to be shown. */
const remindsAll = /^(?:please |pls )?remind (?:us|me|all|everyone|everybody|the team) to\b/i

/** "Lin should settle it", "let Tomas look at it": it is somebody's. */
const isTheirs =
  /(?:^|[\s,])(?:let \p{L}+|\p{L}+ (?:should|must|has to|can|could|will)) (?:settle|sort|handle|do|take|have|finish|fix|answer|see to|look (?:at|into|after)) (?:it|that|this|them)\b/iu
/** "Clear the answer to 08.1": it is taken back, and nobody's name with it. */
const clearsAnswer = /\b(?:clear|delete|remove|erase|take back|withdraw)\b.{0,20}\banswers?\b/i
/** "Tick the one on …": what is to be done is no question. */
const orders = /^(?:please |pls |can you |could you )?(?:(?:un)?tick|assign|undo|skip) (?!\w+ (?:means?|is|are)\b)/i
/** "Need an OK from Marta", "Peter's approval by Friday". */
const needsOkOf =
  /^(?!.*\?)(?=.*\b(?:need|get|want|require|request)s?\b).*(?:\b(?:ok|okay|OK|approvals?|green light|blessing|signatures?)\b (?:of|from|by) (?:the |our )?\p{L}|\p{Lu}\p{Ll}+['’]s (?:ok|OK|okay|approval|signature)\b)/u
/** "Any deadline already passed?", "which ones are late?" */
const asksWhatIsLate =
  /^(?:so |and )?(?:any\w*|what|which|is|are)\b.*\b(?:overdue|late|behind|past due|passed|missed)\b[^?]{0,25}\??$/i
/** "Use the project from the other channel." */
const usesAnothers = /\b(?:use|take|join|same)\b.{0,12}\bproject\b.{0,12}\b(?:from|of|as in|as) (?:#|the |their )/i
/** "They gave us K7PQ-22": with a code one joins. */
const hasJoinCode = /\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{3,4}-[A-Z\d]{2,4}\b/
/** "And add phase Develop." */
const addsPhase =
  /^(?:and |also |please |pls |we |lets |let['’]?s )*(?:add|include|drop|remove|skip|leave out) (?:the )?(?:phase\b|\w+ phase\b)/i
/** "Back to weekly monday mornings": how often it comes, and not whether. */
const backTo =
  /\b(?:back to|again)\b.*\b(?:weekly|fortnightly|monthly|every (?:two |other |\d )?weeks?|(?:mon|tues|wednes|thurs|fri)days?)\b|\b(?:weekly|fortnightly|monthly)\b.*\bagain\b/i
/** "Status in one sentence" */
const saysStatus =
  /^(?:the |our |current |project |short )*status(?: (?:in|with|as|for the|of the project|please|pls)\b.*)?[.!?]*$/i
/** "No reminders till I say so": no day on which they come again. */
const openEnded =
  /\b(?:till|until|unless) (?:i|we) (?:say|tell|ask|want|let you know|come back)\b|\buntil further notice\b|\bindefinitely\b|\bfor good\b/i
/** "Remove me" from an item takes a name off it. */
const removesMe = /\b(?:remove|take|free) me\b(?!.*\b(?:data|everything|records?|all|system|bot)\b)/i
/** "Who ticked 07.c1?" */
const whoDid =
  /^(?:(?:ok|so|and|sorry|wait)[,.! ]+)*who (?:has |had |did |was it that )?(?:un)?(?:tick|check|chang|edit|touch|answer|mark)\w*\b/i
/** "What boxes are there in step 7?" */
const asksForBoxes = /\b(?:what|which|see|show|list)\b.*\bbox(?:es)?\b/i
/** "Who put 24?" */
const whoPut = /^(?:and |so )?who (?:has |had )?(?:put|said|wrote|written|set|chose|chosen|picked|came up with)\b/i
/** "Then let me see the rest." */
const asksForRest = /\b(?:see|show|list)\b.*\b(?:the (?:rest|remaining|others)|what(?:['’]?s| is) left)\b(?! of\b)/i
/** "Badge or certificate, what was the outcome?" */
const asksOutcome = /\bwhat (?:was|is|were) (?:the|our) (?:outcome|decision|verdict|agreement|conclusion)\b/i
/** "They are with who?" */
const withWhom = /\b(?:is|are|with) (?:with )?(?:who|whom)\b\W*$/i
/** "How is step 06 in total?" */
const asksHowFar = /^(?:so |and )?how(?:['’]s| is| are| far)\b.*\b(?:step|phase) (?:\d|[ivx]+\b)/i
/** "For the question on prices, I would say: 450 a head": words after a colon, to be recorded. */
const saysWith = /\b(?:say|write|put|enter|record|answer is)\s?: ?\S+ \S+/i

/** "I leave the team on Friday": a day of somebody's, and none of the reminder's. */
const ofTheirDay =
  /^(?:(?:and|so|but|hey|fyi)[, ]+)*(?:i|he|she|they|we)(?:['’](?:m|s|re|ll|ve))? (?!(?:all |both |really |would |['’]d )*(?:want|prefer|like|need|vote|rather)\b)(?!.*\b(?:remind\w*|nudg\w*|ping\w*|post\w*|messag\w*|weekly|you|it|that|them)\b)[^?]*$/i

/** "I will ask you about badges later": nothing is asked now. */
const putsOff = /^(?:i|we|let us|let['’]?s)\b[^?]*\bask\b[^?]*\blater\W*$/i

/** "I'd have to ask Mei about that": it is not taken over. */
const wouldAsk =
  /\bI(?:['’](?:d|ll)| would| will| must)? ?(?:have to |need to |want to |must )?(?:ask|check with|talk to|consult)\b/i

/** "Give all checks of step 8 to Ben", "I'll take the checks of step 3". */
const handsOut =
  /^(?!.*\?)(?=.*\b(?:checks|questions|boxes|everything)\b)(?:.*\b(?:give|pass|hand|assign)\b.*\bto (?:<@|@?\p{Lu}|me\b|him\b|her\b|us\b)|(?:ok(?:ay)?,? )?I(?:['’]ll| will|['’]d| can) (?:take|do|have)\b)/u
const undoesFirst = /^(?:(?:hm+|oh|no|wait|hang on|hold on|sorry|oops|ah)[,.! ]+)*undo (?:that|it|this|the last)\b/i

const isExcused = /\bn\/?a\b|\bnot applicable\b|\b(?:does|do)(?:n['’]?t| not) apply\b/i
const reverts = /\b(?:again|after all|anymore|any more|no longer|was|were|had|back)\b/i

/** "Ask Ruth to sign the proposal": whoever is to sign is given nothing to do else. */
const asksToSign =
  /^(?!(?:ask )?(?:who|what|when|how|why|which)\b).*\b(?:ask|asks|have|get|request|can|could|would|needs?|please|want)\b.*\b(?:sign(?!-?ed\b|-?ing\b)(?:[- ]?off)?|approv(?:e|al)|signature|signed(?: off)? by)\b|\bsign-?off\b.*\b(?:request|ask for|get) it\b/i

/** "Where are we with the sign-offs?" */
const asksHowSigned = /^(?:so |and )?(?:where|how|what)\b.*\bsign-?offs?\b/i

/** "Is 25 December a holiday for you?": who asks how it is changes nothing; "is it possible to …?" asks for it. */
const asksHowItIs = (said: string): boolean => asks.test(said.trim()) && !begs.test(said)
const asks = /^(?:(?:so|and|but|ok|hey|sorry)[, ]+)*(?:is|are|do|does|did|will|has|have|which|what|when)\b[^.!?]*\?+$/i
const begs =
  /\b(?:possible|(?:a|any|some|no) (?:way|chance)|able|mind|allowed|ok(?:ay)?|if|please|pls|(?:can|could|may|would|should|shall) (?:you|we|i|it|the)|will you (?:please|stop|ever|just|leave|skip|wait)|what about|stop|quit|must you|do you have to|need to)\b/i

/** A code, a colon and a sentence: an answer, unless it says that the item does not apply. */
const isHeaded = (said: string): boolean =>
  headed.test(said) &&
  !/(?:[:=–—-]\s*|^\S+ \S+ to )(?:n\/?a\b|not applicable|skip|done|undo|yes\b|no\b(?! \w+ \w))/i.test(said) &&
  !/^(?:please )?change\b.*(?:<@|\bby \w+\W*$)/i.test(said) &&
  said.split(/\s+/).length > 4

/** What people want who have no project yet. */
const first = new Set<Wish>(['start', 'help', 'chat', 'link'])

const toSign = (said: string): boolean => asksToSign.test(said) || approversSaid(said).length > 0
const matches =
  (shape: RegExp) =>
  (said: string): boolean =>
    shape.test(said)

/** "And what is next": of nobody in particular. */
const asksNext = /^(?:(?:and|so|ok|now|then)[, ]+)*what(?:['’]?s| is| comes)? (?:the )?next(?: one| thing)?[?.! ]*$/i
/** "I take over the management of this": a part in the project, and no item. */
const takesOver =
  /\b(?:tak(?:e|es|ing)|took) over (?:as |the |this |your |from \S+ as )*(?:manag\w+|lead\w*|coordinat\w+|project|course|role|team|job|program\w*)\b/i

/** What a sentence shows that speaks for a wish or against it, and how many times as much. */
const shown: Readonly<
  Partial<
    Record<Wish, readonly (readonly [shows: (said: string, understanding: Understanding) => boolean, times: number])[]>
  >
> = {
  answer: [
    [(said) => isHeaded(said) && /^\p{L}/u.test(said), 40],
    [isHeaded, 8],
    [isTold, 20],
    [matches(saysWith), 20],
    [matches(objects), 0.15],
  ],
  ask: [
    [matches(putsOff), 0.2],
    [matches(asksHowFar), 0.1],
    [matches(orders), 0.1],
  ],
  assign: [
    [matches(takesOver), 0.02],
    [matches(handsOut), 12],
    [matches(wouldAsk), 0.1],
    [toSign, 0.02],
    [matches(differ), 0.02],
    [matches(handsOn), 8],
    [matches(isTheirs), 8],
  ],
  answers: [[matches(asksForBoxes), 0.1]],
  check: [[matches(whoDid), 0.05]],
  lead: [[matches(takesOver), 40]],
  checks: [[matches(handsOut), 0.1]],
  'forget me': [[matches(removesMe), 0.05]],
  history: [[matches(whoDid), 20]],
  'nudge-now': [[matches(ofOneThing), 0.1]],
  'nudge-off': [[matches(openEnded), 20]],
  'nudge-snooze': [[matches(openEnded), 0.05]],
  'nudge-on': [[matches(backTo), 0.05]],
  'nudge-when': [
    [matches(ofTheirDay), 0.1],
    [matches(backTo), 20],
  ],
  decided: [
    [matches(whoPut), 80],
    [matches(asksOutcome), 10],
  ],
  link: [
    [matches(hasJoinCode), 8],
    [matches(usesAnothers), 8],
  ],
  missing: [[matches(asksForRest), 100]],
  show: [
    [matches(remindsAll), 0.1],
    [matches(asksForRest), 0.05],
  ],
  move: [[(said) => /^(?:[qc\d.,&+\s]|and)+$/i.test(said), 0.02]],
  next: [[matches(asksNext), 20]],
  need: [[(said) => isExcused.test(said) && !reverts.test(said), 0.1]],
  'who-has-what': [[matches(withWhom), 8]],
  phase: [[matches(addsPhase), 0.1]],
  scope: [[matches(addsPhase), 8]],
  skip: [[matches(addsPhase), 0.05]],
  status: [
    [matches(asksHowFar), 20],
    [matches(saysStatus), 60],
  ],
  ready: [[matches(asksWhatIsLate), 6]],
  signoff: [
    [matches(asksHowSigned), 40],
    [matches(needsOkOf), 40],
    [toSign, 40],
  ],
  unassign: [
    [matches(handsOn), 0.1],
    [matches(clearsAnswer), 0.02],
    [matches(removesMe), 8],
  ],
  undo: [
    [matches(undoesFirst), 20],
    [matches(clearsAnswer), 20],
  ],
}
