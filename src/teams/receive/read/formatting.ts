import type { Look } from '../../../conversation/formatting.ts'
import { plainly } from './words.ts'

type As = Look['as'][number]
const tags: Readonly<Record<string, As>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  pre: 'code',
  codeblock: 'code',
  a: 'link',
}
const element = /<(b|strong|i|em|s|strike|del|code|pre|codeblock|a)\b([^<>]*)>([\s\S]*?)<\/\1>/gi

/** How the words of a message looked to whoever typed it, from the HTML that Teams sends beside the text. */
export const looksIn = (html: string): Look[] => looksWithin(html, []).slice(0, 200)

function looksWithin(html: string, around: readonly As[]): Look[] {
  return [...html.matchAll(element)].flatMap(([, tag = '', about = '', inner = '']) => {
    const as = tags[tag.toLowerCase()] ?? 'bold'
    const url = as === 'link' ? /\bhref="([^"]*)"/i.exec(about)?.[1]?.replaceAll('&amp;', '&') : undefined
    const within = [...around, as]
    const isWhole = plainly(inner.replace(element, '')) === ''
    const deeper = isWhole ? looksWithin(inner, within) : []
    return deeper.length ? deeper : linesIn(inner).map((text) => ({ text, as: within, ...(url ? { url } : {}) }))
  })
}

/** A look is found again line by line. */
const linesIn = (html: string): string[] =>
  plainly(html)
    .split('\n')
    .map((line) => line.trim().slice(0, 3000))
    .filter(Boolean)
