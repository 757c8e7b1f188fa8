import { answersTo, codeOf, type Found, quoteOf } from '../dossier.ts'
import { durationsIn } from '../read/hours.ts'
import { passMarksIn, weightsIn } from '../read/marks.ts'
import { countedIn } from '../read/outcomes.ts'
import { phrases } from '../read/phrases.ts'
import type { Rule } from '../rule.ts'

const onePer =
  /\b(?:one|a|1|new|next) (?:unit|module|lesson|topic|part|session|chapter)\b[^.;]{0,24}\b(?:each|every|per|a) (week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:each|every) (week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;]{0,20}\b(?:one|a|new|next) (?:unit|module|lesson|topic|part|session|chapter)\b/i

/** A unit a week takes as many weeks as there are units. */
const tooFast: Rule = {
  id: 'C13',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const units = dossier.answers.get('T06.4.1')
    const count = units ? (countedIn(units) ?? 0) : 0
    const pace = [...dossier.answers.values()].find(({ plain }) => onePer.test(plain))
    if (!units || count < 3 || !pace) return []
    const short = [...dossier.answers.values()].find(
      (said) =>
        /^(?:Q09|T06\.|T03\.3|T01\.[24]|Q15\.3|Q03\.1)/.test(said.item) &&
        durationsIn(said).length === 1 &&
        durationsIn(said).every(({ hi }) => hi > 0.9 && hi < count - 1),
    )
    return short
      ? [
          {
            rule: 'C13',
            says: `${count} units, one a week, do not fit into the weeks of ${codeOf(short.item)}.`,
            quotes: [...new Set([units, pace, short])].map(quoteOf),
          },
        ]
      : []
  },
}

const noMarks = phrases(`
  no|without marks|percentages|points|grades|scores|numbers
  pass|done or redo|not_yet|not|not_done|repeat
  simply|just|only pass|competent|met
`)

/** Marks in per cent in one answer, none in the other. */
const unmarked: Rule = {
  id: 'D18',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, ['T04.4.2', 'Q14.1', 'Q09.3', 'Q14.2', 'T04.1.2', 'T06.5.1'])
    const marked = all.find((said) => weightsIn(said).length > 1 || passMarksIn(said).length > 0)
    const plain = all.find(
      (said) =>
        said !== marked &&
        !weightsIn(said).length &&
        !passMarksIn(said).length &&
        /\bno (?:marks|percentages|points|grades|scores)\b/i.test(said.plain) &&
        noMarks.test(said.plain),
    )
    return marked && plain
      ? [
          {
            rule: 'D18',
            says: `${codeOf(marked.item)} gives marks, ${codeOf(plain.item)} gives none.`,
            quotes: [quoteOf(marked), quoteOf(plain)],
          },
        ]
      : []
  },
}

export const shortfalls: readonly Rule[] = [tooFast, unmarked]
