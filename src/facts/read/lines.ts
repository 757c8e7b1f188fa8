import type { Said } from '../../review/dossier.ts'
import { outcomesIn } from '../../review/read/outcomes.ts'
import { startsWithNo } from '../../review/read/stance.ts'
import type { FactReader } from './reader.ts'

const most = 30

/** The outcomes one by one, as they stand in the answer. */
export const outcomes: FactReader = (said) => {
  const lines = outcomesIn(said).map(({ text }) => bare(text))
  return lines.length && lines.length <= most ? { value: lines, words: said.text } : undefined
}

/** What an answer counts off: by lines, by semicolons, or by commas where each part is short. */
export const list: FactReader = (said) => {
  const lines = partsOf(said).map(bare).filter(Boolean)
  return lines.length > 1 && lines.length <= most ? { value: lines, words: said.text } : undefined
}

function partsOf({ text }: Said): string[] {
  const lines = text.split('\n').filter((line) => line.trim())
  if (lines.length > 1) return lines.filter((line) => !/[:：]\s*$/.test(line))
  const [one = ''] = lines
  const numbered = one.split(/(?:^|[,;.]?\s+)\(?\d{1,2}[.):]\s+/).filter((part) => part.trim())
  if (numbered.length > 2 || /^\s*1[.)]/.test(one)) return numbered
  if (one.includes(';')) return one.split(';')
  const parts = one.replace(/[.]\s*$/, '').split(/, (?:and |then )?|(?<=,.*) and /)
  return parts.length > 2 && parts.every((part) => part.trim().split(/\s+/).length <= 6) ? parts : []
}

const bare = (line: string): string =>
  line.replace(/^\s*(?:[-*•·–]|\(?\d{1,2}[.):]|\(?[a-h][.)])\s+/i, '').replace(/^[\s;,]+|[\s;,.]+$/g, '')

/** What must be there before; a long answer is for people to shorten. */
export const prerequisites: FactReader = (said) => {
  if (startsWithNo(said.plain) && said.text.trim().split(/\s+/).length <= 6) return { value: 'None', words: said.text }
  const words = said.text.trim().replace(/\s+/g, ' ')
  return words.length <= 160 && !startsWithNo(said.plain)
    ? { value: words.replace(/\.$/, ''), words: said.text }
    : undefined
}
