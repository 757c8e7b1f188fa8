import type { PageReading, Piece } from '../page.ts'
import { headings, paragraphsOf } from './text.ts'

const comment = /<!--[\s\S]*?(?:-->|$)/g

/** Markdown: its headings, paragraphs, list items and table rows; comments are hidden text. */
export function readMarkdown(text: string): PageReading {
  const comments = text.match(comment) ?? []
  const under = headings()
  const pieces: Piece[] = []
  const shown = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(comment, '')
  for (const block of shown.split(/\n\s*\n|\n(?=#{1,6}\s)|(?<=^#{1,6}\s.*)\n/m)) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(block.trim())
    if (heading) under.at(heading[1]?.length ?? 1, plainOf(heading[2] ?? ''))
    else pieces.push(...partsOf(block).map((one) => ({ under: under.now(), ...one })))
  }
  return { pieces, hidden: comments.length, notes: [] }
}

function partsOf(block: string): { text: string; listed?: true }[] {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^[|:\s-]+$/.test(line) && !/^```/.test(line))
  if (lines.every((line) => line.startsWith('|')))
    return lines.map((line) => ({ text: plainOf(cellsOf(line).join(' · ')), listed: true }))
  return paragraphsOf(lines).map((one) => ({ ...one, text: plainOf(one.text) }))
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)

/** The words without the signs that mark them. */
const plainOf = (text: string): string =>
  text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])\*(.+?)\*(?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^>\s?/, '')
    .trim()
