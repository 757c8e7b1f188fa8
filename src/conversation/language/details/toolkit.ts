import { cardinals, ordinals, type TemplateNumber } from '../../../toolkit/bounds.ts'
import type { Around } from '../around.ts'

/** The step that is named, or pointed to. */
export function stepIn(
  said: string,
  { toolkit, understanding, items, open, recent, lastStep }: Around,
): number | undefined {
  const near = open ?? recent[0]
  if (lastStep && /\b(?:there|in (?:it|that one)|(?:that|this|the same) step)\b/i.test(said)) return lastStep
  if (near && 'step' in near && /\b(?:that|this|the|whole) step\b/i.test(said)) return near.step.number
  const [, typed] = /\bstep (?:no\.? ?|number )?(\d{1,2}|[a-z]+)\b/i.exec(said) ?? []
  const number = Number(typed) || cardinals.indexOf(typed?.toLowerCase() ?? '') + 1
  if (number >= 1 && number <= toolkit.steps.length) return number
  const plain = said.toLowerCase()
  const named = toolkit.steps.filter(({ name }) => plain.includes(shortName(name)))
  if (named.length) return named.sort((a, b) => b.name.length - a.name.length)[0]?.number
  const [, word] = /\b(\p{L}{5,}) (?:step|part|section)\b/iu.exec(plain) ?? []
  const [bare1, isPart] = [word?.replace(/s$/, ''), (one: string) => one.replace(/s$/, '') === bare1]
  const called = word ? toolkit.steps.filter(({ name }) => name.toLowerCase().split(/\W+/).some(isPart)) : []
  if (called.length === 1) return called[0]?.number
  const [, word2] = /^(?:and|or|then|what about|how about)? ?(?:step )?([a-z]+)[?.!]*$/i.exec(said.trim()) ?? []
  const spelled = cardinals.indexOf(word2?.toLowerCase() ?? '') + 1
  if (spelled) return spelled
  const [bare] = /^\D*(?<!\bphase )\b0?(\d{1,2})\b\D*$/i.exec(said)?.slice(1) ?? []
  if (bare && Number(bare) <= toolkit.steps.length && Number(bare) > 0) return Number(bare)
  const [best] = understanding.nameItems(said)
  const item = best && best.score > 0.35 ? items.byId.get(best.item) : undefined
  return item && 'step' in item ? item.step.number : undefined
}

/** "learner acquisition" for "Learner acquisition approach". */
const shortName = (name: string): string => {
  const words = name.toLowerCase().split(' ')
  return words.length === 3 ? words.slice(0, 2).join(' ') : words.join(' ')
}

/** What each template is called. */
const templateNames: Readonly<Record<TemplateNumber, RegExp>> = {
  1: /\b(?:product|strategy)\b/i,
  2: /\b(?:operating|context|market)\b/i,
  3: /\b(?:value prop\w*|proposition|lvp|learner value)\b/i,
  4: /\b(?:design)\b/i,
  5: /\b(?:continuous|improvements?)\b/i,
  6: /\b(?:advert\w*|ad|flyer|brochure)\b/i,
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi']
const counted = new RegExp(`\\b(${ordinals.join('|')}) (?:template|form|canvas)\\b`, 'i')

/** The template that is named or numbered. */
export function templateIn(said: string, { toolkit, recent }: Around): number | undefined {
  const [, typed = ''] =
    counted.exec(said) ??
    /\b(?:templates?|canvas|forms?(?= [ivx\d]+\b)) (?:no\.? ?|number |#)?(\d|i(?=[\s.?!]*$)|(?!i\b)[a-z]+)\b/i.exec(
      said,
    ) ??
    /(?:\bnumber |\bno\.? ?|#)(\d|one|two|three|four|five|six)\b/i.exec(said) ??
    []
  const number =
    Number(typed) || Math.max(...[cardinals, ordinals, romans].map((all) => all.indexOf(typed.toLowerCase()))) + 1
  if (number >= 1 && number <= toolkit.templates.length) return number
  const named = Object.entries(templateNames).findLast(([, shape]) => shape.test(said))
  if (named) return Number(named[0])
  const shown = recent.find((item) => 'template' in item)
  return shown && pointing.test(said) ? shown.template.template : undefined
}

const pointing = /\b(?:it|this|that|(?:the|this|that|our) (?:template|canvas))\b/i
