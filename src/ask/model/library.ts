import { type Passage, wholeOf } from '../../toolkit/passages.ts'

/** Passages as a model reads them: each place once as a heading, each passage with its id. The same passages give the same text, letter by letter. */
export function asLibrary(passages: readonly Passage[]): string {
  const lines: string[] = []
  let heading = ''
  for (const passage of passages) {
    const { id, place, part } = passage
    const [part1 = '', ...titles] = part.split(' · ')
    const stands = titles.length > 0 ? place.slice(0, place.length - part.length) + part1 : place
    if (stands !== heading) lines.push(`\n## ${stands}`)
    heading = stands
    lines.push(`[${id}] ${titles.length > 0 ? `${titles.join(' · ')}: ` : ''}${wholeOf(passage)}`)
  }
  return lines.join('\n').trim()
}
