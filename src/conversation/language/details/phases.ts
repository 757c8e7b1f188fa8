import { cardinals } from '../../../toolkit/bounds.ts'
import type { Toolkit } from '../../../toolkit/toolkit.ts'
import { spelt } from '../../../view/typos.ts'
import { readPhase } from '../typed/phase.ts'

const one = '(?:i{1,3}|iv|vi?|[1-6]|one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|last)'
const listed = new RegExp(
  `\\bph(?:ase)?s? (?:no\\.? ?|number )?(${one}(?:(?:,? and |, ?|,? & | to | through | until | ?[-–] ?)${one})*)\\b|\\b(first|second|third|fourth|fifth|sixth|last) phase\\b|\\b(${one}(?:(?:,? and |, ?| to | ?[-–] ?)${one})+)\\b`,
  'gi',
)
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The phases that a sentence names, by number or by name, in the order in which it does; "in desing" names one too. */
export const phasesIn = (said: string, toolkit: Toolkit): number[] => phasesRead(said, toolkit).phases

/** The same, with the word that was put right: "desing". */
export function phasesRead(said: string, toolkit: Toolkit): { phases: number[]; misspelt?: readonly [string, string] } {
  const phases = named(said, toolkit)
  const word = lastWord.exec(said.toLowerCase())?.[0]
  if (phases.length || !word) return { phases }
  const meant = spelt(word, names)
  return { phases: named(said.toLowerCase().replace(lastWord, meant), toolkit), misspelt: [word, meant] }
}

/** The last word, after one that leads to a phase. */
const lastWord = /(?<=\b(?:in|of|for|the|phase|on|from|with) )\p{L}{5,}(?=\W*$)/u
const names = ['design', 'develop', 'deliver', 'strategy', 'improvement', 'development', 'delivery']

function named(said: string, toolkit: Toolkit): number[] {
  const found: { at: number; phase: number }[] = []
  for (const { index: at, 1: list, 2: ordinal, 3: bare } of said.matchAll(listed))
    for (const phase of inList(list ?? ordinal ?? bare ?? '', toolkit)) found.push({ at, phase })
  for (const { index: at, 0: roman } of said.matchAll(alone)) found.push({ at, phase: numberOf(roman, toolkit) })
  const several = /\b(first|last) (two|three|four|five|2|3|4|5) phases?\b/i.exec(said)
  if (several) {
    const many = Number(several[2]) || cardinals.indexOf(several[2]?.toLowerCase() ?? '') + 1
    const all = toolkit.phases.map(({ number }) => number)
    const some = /first/i.test(several[1] ?? '') ? all.slice(0, many) : all.slice(-many)
    for (const phase of some) found.push({ at: several.index, phase })
  }
  for (const { number, name } of toolkit.phases) {
    const at = nameOf(name, number).exec(said)?.index
    if (at !== undefined) found.push({ at, phase: number })
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ phase }) => phase))]
}

/** "Bring VI in again": a Roman number of two letters is nothing else. */
const alone = /(?<![\w.-])(?:II|III|IV|VI)(?![\w.-])/g

function numberOf(word: string, toolkit: Toolkit): number {
  const plain = word.toLowerCase()
  if (plain === 'last') return toolkit.phases.length
  const at = Math.max(cardinals.indexOf(plain), ordinals.indexOf(plain))
  return at >= 0 ? at + 1 : (readPhase(plain, toolkit)[0]?.number ?? 0)
}

function inList(list: string, toolkit: Toolkit): number[] {
  return list.split(/,? and |, ?|,? & /i).flatMap((part) => {
    const [from = 0, to = from] = part.split(/ to | through | until | ?[-–] ?/i).map((word) => numberOf(word, toolkit))
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n).filter(Boolean)
  })
}

const called: Readonly<Record<number, string>> = {
  1: 'strategy|new micro-?credential strategy',
  2: 'operating context|context phase',
  3: 'design(?: phase)?|designing',
  4: 'develop(?:ment|ing)?',
  5: 'deliver(?:y|ing)?',
  6: 'continuous improvement|improvement phase|(?:continuous )?improvement',
}

const nameOf = (name: string, number: number): RegExp =>
  new RegExp(`(?<![\\w-])(?:${name}|${called[number] ?? name})(?![\\w-])`, 'i')
