import type { Intent } from '../../intent.ts'
import { weekday } from '../timing/dates-in.ts'
import { plainly, withoutThanks } from './courtesy.ts'
import { heldBy } from './held.ts'
import { asMeant, type HandingSetting, leadingName, someone } from './someone.ts'
import { whatIs } from './what.ts'

const chases = /^(?:chase(?: up| after)?|remind|ping|nudge|poke|prod|follow up (?:with|on)|message|tell|ask) (?=\S)/i
/** What may follow the name and says no more than that it is late. */
const ofTheirs =
  /^(?:(?:up|again|about (?:it|that|them|this|(?:his|her|their) (?:stuff|items?|work|tasks?|things?|questions|part|share))|(?:of|on|for) (?:it|that|(?:his|her|their) (?:stuff|items?|work|tasks?|things?|part|share))|(?:that )?(?:he|she|they)(?:['’](?:s|re)| is| are) (?:late|overdue|behind)|to (?:do|finish|get on with|settle|answer|complete) (?:it|that|them|(?:his|her|their) (?:stuff|items?|work|tasks?|things?|questions|part|share)))[\s,.]*)*$/i

/** "Remind Mei on Wednesday": one person's day is no day of everybody's reminder. */
const onSomeDay = new RegExp(
  String.raw`,? (?:again )?(?:(?:on|by|this|next|every|the coming) )*(?:${weekday}s?|tomorrow|tonight|today|weekly|daily|week|(?:in (?:an?|one|two|three|\d+) (?:hours?|days?|weeks?)))(?: (?:morning|afternoon|evening|at .{1,8}))?$`,
  'i',
)

/** "Chase Ben": what he has is shown to whoever chases, and how he hears of it; he is given nothing. */
export function chased(words: string, of: HandingSetting): Intent | undefined {
  const said = plainly(words).replace(onSomeDay, '')
  const [verb] = chases.exec(said) ?? []
  const [person, rest = ''] = verb ? (leadingName(said.slice(verb.length), of) ?? []) : []
  if (!verb || !person || person.id === '@me' || !ofTheirs.test(rest)) return undefined
  if (/^(?:tell|ask|message) /i.test(verb) && !rest.trim()) return undefined
  return { do: 'who', person: asMeant(person), why: 'chase' }
}

const leaves =
  /^(?:(?:is|are|will be|goes|['’]s|has gone|was) )(?:now |also )?(?:off|away|out(?: of (?:the )?office)?|on (?:\w+ )?(?:leave|holidays?|vacation|parental leave)|not (?:here|in|available|around)|unavailable|absent|gone|ill|sick|travell?ing|in hospital)\b(?: sick| ill| work)?,? ?(?<when>(?:until|till|from|to|through|for|this|next|between|on|all|the (?:whole|rest)|over|as of|starting|tomorrow|today|\d).{0,60})?$/i

/** "Mei is off until 14 December": a colleague's leave is nobody else's silence. */
export function isAway(words: string, of: HandingSetting): Intent | undefined {
  const said = withoutThanks(words.trim()).replace(/^(?:(?:fyi|note|btw|hey|hi|ok|just so you know)[\s,:]+)+/i, '')
  const [person, rest = ''] =
    leadingName(said.replace(/^(<@[^>]*>|\S+?)['’]s (?=off|away|out|on|not|ill|sick)/i, '$1 is '), of) ?? []
  const when = leaves.exec(rest)
  if (!person || !when || person.id === '@me') return undefined
  const until = /\b(?:until|till|back on|returns?(?: on)?) (.+)$/i
    .exec(rest)?.[1]
    ?.replace(/,? (?:and )?(?:back|returns?).*$/i, '')
  return {
    do: 'who',
    person: asMeant(person),
    why: 'away',
    ...(until ? { until: until.slice(0, 100) } : {}),
  }
}

const takesFrom =
  /^(?:take|remove|withdraw|get|unassign|pull|strip|free) (?<what>.{1,60}?)(?: (?:away|off|back))? (?:from|off|of) (?<who>.{1,60}?)(?: again)?$/i
const takesWhom = /^(?:take|remove|unassign|pull|get|free) (?<who>.{1,40}?) (?:off|from|of) (?<what>.{1,40})$/i
const noLonger =
  /^(?<who>.{1,40}?) (?:(?:is|does|has) (?:no longer|not|no more) (?:on|doing|do|have)|no longer (?:does|has|is on|is doing|owns|takes)|(?:can(?:no|['’])?t|won['’]t|doesn['’]t|isn['’]t) (?:do|take|have|on|doing)) (?<what>.{1,40}?)(?: any ?more)?$/i
const alone = /^(?:unassign|take the names? off|take whoever (?:it is )?off|nobody (?:has|does)) (?<what>.{1,40})$/i

/** "Take step 07 away from Ben": what he has of it is nobody's then. */
export function takenFrom(
  words: string,
  of: HandingSetting,
): { intent: Intent; called: string | undefined } | undefined {
  const said = plainly(words)
  if (/\b(?:deadline|due date|tick|phase)s?\b/i.test(said)) return undefined
  for (const shape of [takesFrom, takesWhom, noLonger, alone]) {
    const { what, who } = shape.exec(said)?.groups ?? {}
    const person = who ? someone(who, of) : undefined
    const spoken = person ? { ...of, spoken: person } : of
    const isAll =
      /^(?:it all|everything|all(?: of (?:it|them))?|all items|all (?:his|her|their) (?:stuff|items|work)|the lot)$/i.test(
        what ?? '',
      )
    const items = what ? (isAll && person ? heldBy(person, of.setting) : whatIs(what, spoken)?.items) : undefined
    if (!items || (who && !person)) continue
    const held = person ? heldBy(person, of.setting) : undefined
    const theirs = held ? items.filter((item) => held.includes(item)) : items
    const [first, ...others] = theirs
    const meant = person && asMeant(person)
    const intent: Intent = first
      ? { do: 'unassign', item: first.id, ...(others.length ? { with: others.map(({ id }) => id) } : {}) }
      : { do: 'who', ...(meant ? { person: meant } : {}) }
    return { intent, called: who }
  }
  return undefined
}
