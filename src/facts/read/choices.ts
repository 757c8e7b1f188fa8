import type { Said } from '../../review/dossier.ts'
import { stanceOf, startsWithNo } from '../../review/read/stance.ts'
import type { FactReader, NamedThing } from './reader.ts'

const modes: readonly NamedThing[] = [
  [
    'blended',
    /\b(?:blended|hybrid|flex mode|partly online|online and (?:on[- ]?site|on campus|face[- ]to[- ]face|in person))\b/i,
  ],
  ['on site', /\b(?:on[- ]?site|on[- ]?campus|face[- ]to[- ]face|in[- ]person|in the classroom)\b/i],
  ['online', /\b(?:online|virtual(?:ly)?|remote(?:ly)?|web[- ]based|at a distance|e-?learning)\b/i],
]

export const mode: FactReader = (said) => {
  const found = saidIn(said, modes)
  const ids = found.map(({ id }) => id)
  if (ids.includes('blended')) return of('blended', found)
  if (ids.includes('online') && ids.includes('on site')) return of('blended', found)
  return found[0] && new Set(ids).size === 1 ? of(found[0].id, found) : undefined
}

const paces: readonly NamedThing[] = [
  ['own', /\b(?:self[- ]paced|own pace|own time|asynchronous(?:ly)?|any ?time|whenever they)\b/i],
  [
    'live',
    /\b(?:live|(?<!a)synchronous(?:ly)?|fixed (?:dates?|times?)|timetabled?|scheduled|weekly (?:class|session|webinar)\w*)\b/i,
  ],
]

export const pace: FactReader = (said) => {
  const found = saidIn(said, paces)
  const ids = new Set(found.map(({ id }) => id))
  if (ids.size === 2) return of('both', found)
  return found[0] ? of(found[0].id, found) : undefined
}

const kinds: readonly NamedThing[] = [
  ['quiz', /\b(?:quiz(?:zes)?|multiple[- ]choice|mcqs?)\b/i],
  ['exam', /\b(?:exams?|examinations?)\b/i],
  ['project', /\b(?:projects?|capstone)\b(?! (?:manag|team|lead))/i],
  ['portfolio', /\b(?:e-?)?portfolios?\b/i],
  [
    'practical',
    /\b(?:practical (?:task|test|assessment|exam|demonstration)s?|demonstrations?|simulations?|skills? (?:test|check)s?|observed)\b/i,
  ],
  ['case', /\bcase (?:stud(?:y|ies)|analys[ie]s)\b/i],
  ['assignment', /\b(?:assignments?|essays?|reports?|written (?:task|work)s?)\b/i],
  ['presentation', /\b(?:presentations?|present (?:it|their|a|the|to)|pitch(?:es)?|viva|oral)\b/i],
  ['peer', /\bpeer[- ](?:review|assess|mark|feedback)\w*/i],
]

export const assessment: FactReader = (said) => {
  const found = saidIn(said, kinds)
  if (!found.length)
    return said.item === 'Q09.3' && startsWithNo(said.plain) ? { value: ['none'], words: said.text } : undefined
  return { value: [...new Set(found.map(({ id }) => id))], words: wordsOf(found) }
}

const watched = /\b(?:proctor(?:ed|ing)?|invigilat\w+|supervis(?:ed|ion)|lockdown browser|webcam)\b/i
const identified =
  /\b(?:identity|identification|photo ID|ID (?:check|card)s?|passports?|verif\w+ who|face recognition)\b/i
const onSite = /\b(?:on[- ]?site|on[- ]?campus|in[- ]person|test cent(?:re|er)|face[- ]to[- ]face)\b/i

export const supervision: FactReader = (said) => {
  const clauses = said.clauses.filter((clause) => [watched, identified].some((one) => stanceOf(clause, one) === 'yes'))
  const isWatched = clauses.some((clause) => stanceOf(clause, watched) === 'yes')
  const isKnown = clauses.some((clause) => stanceOf(clause, identified) === 'yes')
  const words = clauses.map(({ text }) => text).join(' … ')
  if (isWatched && isKnown) return { value: onSite.test(said.plain) ? 'checked on site' : 'checked online', words }
  if (isWatched) return { value: 'supervised', words }
  const denied = said.clauses.find((clause) => stanceOf(clause, watched) === 'no')
  return denied ? { value: 'none', words: denied.text } : undefined
}

const results: readonly NamedThing[] = [
  [
    'pass',
    /\b(?:pass(?:ed)?\s?(?:\/|or|and)\s?(?:fail|not passed|not yet)|pass-fail|competent|complete or incomplete|achieved or not)\b/i,
  ],
  ['grades', /\b(?:grades?|graded A|letter grades?|distinction)\b/i],
]

export const result: FactReader = (said) => {
  const found = saidIn(said, results)
  return found[0] && new Set(found.map(({ id }) => id)).size === 1 ? of(found[0].id, found) : undefined
}

const part =
  /\b(?:stack\w*|count(?:s|ed)? (?:towards?|for|as)|part of|leads? (?:in)?to|credit (?:towards?|into)|articulat\w+|builds? (?:towards?|into)|ladder\w*)\b/i

export const stacking: FactReader = (said) => {
  if (startsWithNo(said.plain) || /\bstand[- ]?alone\b|\bstands alone\b|\bon its own\b/i.test(said.plain))
    return part.test(said.plain) && !startsWithNo(said.plain)
      ? { value: 'both', words: said.text }
      : { value: 'alone', words: said.text }
  const clause = said.clauses.find((one) => stanceOf(one, part) === 'yes')
  return clause && { value: 'part', words: clause.text }
}

const awards: readonly NamedThing[] = [
  ['badge', /\bbadges?\b/i],
  ['certificate', /\bcertificates?\b/i],
  ['transcript', /\b(?:transcripts?|academic records?)\b/i],
]

export const award: FactReader = (said) => {
  const found = saidIn(said, awards)
  return found.length ? { value: [...new Set(found.map(({ id }) => id))], words: wordsOf(found) } : undefined
}

type NamedInWords = { readonly id: string; readonly words: string }

/** What is named and not denied, in the order of the names; the first name that fits a clause's words takes them. */
const saidIn = (said: Said, names: readonly NamedThing[]): NamedInWords[] =>
  names.flatMap(([id, named]) =>
    said.clauses.flatMap((clause) => (stanceOf(clause, named) === 'yes' ? [{ id, words: clause.text }] : [])),
  )

const wordsOf = (found: readonly NamedInWords[]): string => [...new Set(found.map(({ words }) => words))].join(' … ')
const of = (value: string, found: readonly NamedInWords[]) => ({ value, words: wordsOf(found) })
