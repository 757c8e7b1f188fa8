import { type Item, isOfStep, type SettledBy } from '../../../toolkit/items.ts'
import type { Around } from '../around.ts'

/** What is handed out together: "everything in step 8", "the learning goals checks", "step 7", "all of it" after a look at a step. */
export function wholeStep(said: string, { items, toolkit, lastStep }: Around): readonly Item[] {
  if (some.test(said)) return []
  const step =
    toolkit.steps.find(({ number, name }) => isNamed(said, `(?:step )?0?${number}`, name)) ??
    (ofThat.test(said) ? toolkit.steps.find(({ number }) => number === lastStep) : undefined)
  if (!step) return []
  const kind = kindIn(said)
  return items.all.filter(
    (item) => 'step' in item && item.step.number === step.number && (!kind || isOfStep(item, kind)),
  )
}

/** The step that three items and more are all of. */
export const stepOfAll = (items: readonly Item[]): number | undefined => {
  const steps = new Set(items.map((item) => ('step' in item ? item.step.number : 0)))
  return items.length > 2 && steps.size === 1 ? [...steps][0] : undefined
}

const ofThat = /\b(?:all of (?:it|that|this)|the whole (?:lot|step|thing)|everything (?:there|in (?:it|there|that)))\b/i

/** Whether checks are meant, or questions. */
export const kindIn = (said: string): SettledBy | undefined =>
  /\bchecks?\b|\bboxes\b/i.test(said) ? 'a tick' : /\bquestions\b/i.test(said) ? 'words' : undefined

/** "The first two of step 17" are not all of it. */
const some =
  /\b(?:first|last|other|rest|one|two|three|four|some|any|question|check|box) (?:\w+ )?(?:of|in|from|under) (?:the )?(?:step|\p{Lu})/u

function isNamed(said: string, number: string, name: string): boolean {
  const called = `(?:the )?(?:(?:${number})(?![\\w.:%])|(?:step )?${name}\\b(?: step)?)`
  return [
    `${all}(?: (?:that is|that['’]s|which is|still|is|left|open))* (?:in|of|under|from|for|on|at) ${called}`,
    `\\b(?:checks|questions|boxes) (?:in|of|under|from|for|on|at) ${called}`,
    `\\bsteps? (?:on|about|of|for|called|named) (?:the |our )?${name}\\b`,
    `\\b(?:the )?${name} (?:checks|questions|boxes|step)\\b`,
    `\\bstep ${number.replace('(?:step )?', '')}(?:['’]s)?(?: checks| questions| boxes)?(?![\\w.:%])(?! (?:question|check|box)\\b)`,
    `\\b(?:give|hand|assign|pass|take|gets?|has|have|does?) (?:\\S+ ){0,2}(?:the )?(?:step )?${name}(?: step)?(?= to\\b|[.!]?$| by\\b)`,
  ].some((shape) => new RegExp(shape, 'i').test(said))
}

const all = String.raw`\b(?:everything|all(?: (?:of )?(?:it|that))?|the (?:rest|lot|whole(?: lot)?|remaining ones|open ones)|what(?:ever)? is (?:left|open|missing))`
