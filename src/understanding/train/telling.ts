import { writeFile } from 'node:fs/promises'
import { type LinearWeights, toKeep } from '../linear.ts'
import { type Part, parts, states, tellingReaderOf } from '../telling.ts'
import { placesIn } from '../turns.ts'
import { tellingWeightsFile } from '../weights.ts'
import { isOneIn, type Line } from './lines.ts'
import { type Mark, type MarkedLine, markedLines, withOthers } from './marked.ts'
import { fixedChance } from './regression.ts'
import { type Stated, trainTurns } from './turns.ts'

type Told = MarkedLine<Part>

/** Learns from `knowledge/telling.jsonl`, and from what was answered otherwise, what of a message is the answer that it tells. */
export async function learnTelling(lines: readonly Line[], called: readonly string[]): Promise<number> {
  const marked = await tellingLines()
  const turns = trainTelling(marked, lines, called)
  await writeFile(tellingWeightsFile, `${JSON.stringify({ parts, turns: toKeep(turns) })}\n`)
  return marked.length
}

/** Of how many lines that were kept apart the answer is read word for word. */
export async function tellingApart(lines: readonly Line[], called: readonly string[]): Promise<string> {
  const marked = await tellingLines()
  const isKept = (at: number): boolean => at % 5 === 2
  const learnt = marked.filter((_, at) => !isKept(at))
  const read = tellingReaderOf(trainTelling(learnt, lines, called))
  const kept = marked.filter((_, at) => isKept(at))
  const right = kept.filter(({ said, marks }) => textsOf(said, marks) === textsOf(said, read(said).said.map(asMark)))
  return `telling: ${right.length} of ${kept.length} lines read word for word`
}

/** What tells nothing teaches something where it names a question all the same: elsewhere it is known by its wish. */
const tellingLines = async (): Promise<Told[]> =>
  (await markedLines('telling.jsonl', parts)).filter(({ said, marks }) => marks.length || hasCode.test(said))
const hasCode = /\d\.c?\d/i

const asMark = ({ part, from, to }: { part: Part; from: number; to: number }): Mark<Part> => ({ role: part, from, to })

/** The answers in it, whatever signs stand around them. */
const textsOf = (said: string, marks: readonly Mark<Part>[]): string =>
  marks
    .flatMap(({ role, from, to }) =>
      role === 'text' ? [said.slice(from, to).replace(/^\W+|[^\p{L}\p{N}%]+$/gu, '')] : [],
    )
    .join('|')

/** How often each line is told otherwise. */
const times = { marked: 3, answers: 1 }
/** Which of so many answers in their own thread are learnt from as they are. */
const oneIn = 3
/** The same of what names a question and tells nothing. */
const otherIn = 4

/** Marked lines first; what they teach marks the answers whose words are known, and finds those in a thread that are all answer. */
export function trainTelling(
  marked: readonly Told[],
  lines: readonly Line[],
  called: readonly string[],
): LinearWeights {
  const answers = lines.flatMap(({ wants, said }) => (wants === 'say' ? [said.trim()] : []))
  const others = { called, answers }
  const told = marked.filter(({ marks }) => marks.length)
  const retold = (some: readonly Told[], often: number, seed: number): Told[] => {
    const tell = retelling(marked, others, fixedChance(seed))
    return Array.from({ length: often }, () => some.map(tell)).flat()
  }
  const first = trained([...told, ...retold(told, times.marked - 1, 11)])
  const read = tellingReaderOf(first)
  const known = lines.flatMap((line) => completed(line, first) ?? [])
  const whole = answers
    .filter((said) => isOneIn(oneIn, { said }))
    .flatMap((said): Told[] => {
      const { said: found, chance } = read(said)
      const isAll = found.length === 1 && found[0]?.from === 0
      return isAll || chance < 0.5 ? [{ said, marks: [{ role: 'text', from: 0, to: said.length }] }] : []
    })
  const none = lines
    .filter((line) => tellsNothing(line) && isOneIn(otherIn, line))
    .map(({ said }): Told => ({ said, marks: [] }))
  return trained([
    ...marked,
    ...none,
    ...known,
    ...whole,
    ...retold(told, times.marked, 11),
    ...retold(known, times.answers, 12),
  ])
}

const tellsNothing = ({ wants, said, details }: Line): boolean =>
  wants !== 'answer' && wants !== 'say' && hasCode.test(said) && !details?.also?.length && !details?.['reason']

const trained = (lines: readonly Told[]): LinearWeights =>
  trainTurns(lines.map(statedOf), { states, rounds: 7, rate: 0.15, least: 0.17 })

function statedOf({ said, marks }: Told): Stated {
  const { tokens, shown } = placesIn(said)
  const stateOf = (at: number): number => {
    const mark = marks.find(({ from, to }) => at >= from && at < to)
    return mark ? 1 + parts.indexOf(mark.role) : 0
  }
  return { shown, states: tokens.map(({ from }) => stateOf(from)) }
}

/** An answer whose words are known, with what else stands in it as it was learnt from others. */
function completed({ said, wants, details }: Line, learnt: LinearWeights): Told | undefined {
  const text = details?.['text']
  const from = typeof text === 'string' && text ? said.lastIndexOf(text) : -1
  if (wants !== 'answer' || from < 0 || typeof text !== 'string' || details?.also?.length) return undefined
  const to = from + text.replace(/[.!]$/, '').length
  const plain = 'nurses and doctors'
  const by = plain.length - text.length
  const beside = tellingReaderOf(learnt)(said.slice(0, from) + plain + said.slice(from + text.length)).said
  const marks = beside.flatMap((one): Mark<Part>[] => {
    if (one.part === 'text') return []
    if (one.to <= from) return [asMark(one)]
    return one.from >= from + plain.length ? [{ role: one.part, from: one.from - by, to: one.to - by }] : []
  })
  return { said, marks: [...marks, { role: 'text' as const, from, to }].sort((a, b) => a.from - b.from) }
}

type Others = { readonly called: readonly string[]; readonly answers: readonly string[] }

/** Tells another answer, or of another question, in the same words. */
function retelling(lines: readonly Told[], { called, answers }: Others, chance: () => number) {
  const any = (some: readonly string[]): string => some[Math.floor(chance() * some.length)] ?? ''
  const ofRole = (wanted: Part): string[] =>
    lines.flatMap(({ said, marks }) =>
      marks.flatMap(({ role, from, to }) => (role === wanted ? [said.slice(from, to)] : [])),
    )
  const [codes, texts] = [ofRole('code'), ofRole('text')]
  const isCode = /^T?\d/
  const inPlaceOf = ({ role, text }: { readonly role: Part; readonly text: string }): string => {
    if (chance() < 0.2) return text
    if (role === 'text') return any(chance() < 0.5 ? texts : answers).replace(/(?<![.!?].*)[.!]$/s, '')
    if (role !== 'code') return text
    if (isCode.test(text) || chance() < 0.5) return any(codes.filter((one) => isCode.test(one) === isCode.test(text)))
    return `${any(['the ', 'our ', 'the ', ''])}${any(called)}${any([' question', ' one', '', ''])}`
  }
  const brief = [...texts, ...answers].filter((text) => text.split(/\s+/).length < 5)
  const corrected = ({ role, text }: { readonly role: Part; readonly text: string }): string =>
    role === 'text' || role === 'old' ? any(brief) : text
  return (line: Told): Told => withOthers(line, line.marks.some(({ role }) => role === 'old') ? corrected : inPlaceOf)
}
