import { distance } from 'fastest-levenshtein'
import type { Phase, Step, Toolkit } from '../../../toolkit/toolkit.ts'

/**
 * The phases that people may mean by a name, a Roman or plain number, the beginning of a name or a name with small typos.
 * One phase: that one. Several: the words are ambiguous. None: nothing comes near.
 */
export function readPhase(words: string, { phases }: Toolkit): Phase[] {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/^phase\s+/, '')
    .replace(/\s+phase$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (!said) return []
  const numbered = phases.filter(({ number, roman }) => said === String(number) || said === roman.toLowerCase())
  if (numbered.length) return numbered
  const named = phases.map((phase) => ({ phase, names: namesOf(phase) }))
  const exact = named.filter(({ names }) => names.includes(said))
  if (exact.length) return exact.map(({ phase }) => phase)
  const begun = named.filter(({ names }) => names.some((name) => name.startsWith(said)))
  if (begun.length) return begun.map(({ phase }) => phase)
  return nearest(said, named)
}

/** Several phases: "1-4", "1, 3, design", "all". Undefined where a part is no single phase. */
export function readPhases(words: string, toolkit: Toolkit): number[] | undefined {
  if (/^all$/i.test(words.trim())) return toolkit.phases.map(({ number }) => number)
  const parts = words
    .replace(/\s*(?:-|–|\bto\b)\s*/gi, '-')
    .split(/\s*(?:,|;|\band\b)\s*|\s+(?=\d|[ivx]+\b)/i)
    .filter(Boolean)
  const phases = new Set<number>()
  for (const part of parts) {
    const [from, to] = part.split('-').map((end) => readPhase(end, toolkit))
    if (from?.length !== 1 || (to && to.length !== 1)) return undefined
    const first = from[0]?.number ?? 1
    for (let phase = first; phase <= (to?.[0]?.number ?? first); phase++) phases.add(phase)
  }
  return phases.size ? [...phases].sort() : undefined
}

/** The step that words call by its number or name, and nothing else: "step 8", "the learning pathways step". */
export function stepCalled(words: string, { steps }: Toolkit): Step | undefined {
  const [, typed, name] =
    /^(?:the )?(?:(?:step (?:no\.? ?|number )?)?0?(\d{1,2})|(?:step )?(.+?)(?: step)?)[.!?]?$/i.exec(words.trim()) ?? []
  return steps.find((step) => step.number === Number(typed) || step.name.toLowerCase() === name?.toLowerCase())
}

/** The step whose whole name stands in a sentence, or that it calls by number; of several the first of all. */
export const stepIn = (said: string, { steps }: Toolkit): Step | undefined =>
  steps.find(
    ({ name, number }) =>
      said.toLowerCase().includes(name.toLowerCase()) || new RegExp(`\\bstep 0?${number}\\b`, 'i').test(said),
  )

const alsoCalled: Readonly<Record<number, readonly string[]>> = {
  1: ['strategy', 'new strategy', 'micro credential strategy'],
  2: ['context', 'environment'],
  3: ['designing'],
  4: ['development', 'developing'],
  5: ['delivery', 'delivering'],
  6: ['improvement', 'improve', 'improving'],
}

const namesOf = ({ name, number }: Phase): string[] => [
  name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
  ...(alsoCalled[number] ?? []),
]

function nearest(said: string, named: { phase: Phase; names: string[] }[]): Phase[] {
  const far = named.map(({ phase, names }) => ({ phase, off: Math.min(...names.map((name) => distance(said, name))) }))
  const least = Math.min(...far.map(({ off }) => off))
  return least <= Math.max(1, Math.floor(said.length / 3))
    ? far.filter(({ off }) => off === least).map(({ phase }) => phase)
    : []
}
