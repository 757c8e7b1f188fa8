import { say } from '../../context.ts'
import { notice } from '../../failures.ts'
import type { Reading } from '../../language/reading.ts'
import { due } from '../../language/typed/assignment.ts'
import type { Setting } from '../../language/wishes.ts'
import { whispered } from '../../reply.ts'

/** Whether one of several people or dates in a message would get all that it names. */
export function mixesUp({ meant }: Reading, { said, people = [] }: Setting): boolean {
  const intents = meant && 'intents' in meant ? meant.intents : []
  if (intents.length !== 1) return false
  return receivers(said, people).size > 1 || datesIn(said) > 1
}

const receivers = (said: string, people: readonly string[]): Set<string> =>
  new Set(
    [...said.matchAll(/\b(?:to|for) (<@[^>]+>|@?[\p{L}’'-]+)/giu)].flatMap(([, who = '']) => {
      const name = who.replace(/^@/, '').toLowerCase()
      const isOne = /^(?:<@|@|\p{Lu})/u.test(who) || /^(?:me|myself)$/.test(name)
      return isOne || people.some((one) => one.toLowerCase() === name) ? [name.replace(/^myself$/, 'me')] : []
    }),
  )

const datesIn = (said: string): number =>
  said.split(/(?<=\S)(?:,|;)? (?:and|&|but) /i).filter((part) => due.test(part)).length

/** Nobody is given what may be another's. */
export const whoGetsWhat = {
  decision: say(
    whispered(
      notice(
        'Nobody was given anything yet: I did not understand who gets what by when. Say it one by one, such as “give 07.1 to Ana by friday”.',
      ),
    ),
  ),
  does: 'asks',
} as const
