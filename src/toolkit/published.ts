import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stepName } from './items.ts'
import type { Toolkit } from './toolkit.ts'

/** The published text, line by line: line 1 is `lines[0]`. */
export type Published = { readonly lines: readonly string[] }

/** What a file turned out to be. */
export type Examined =
  | {
      readonly kind: 'published'
      readonly published: Published
      readonly phases: number
      readonly steps: number
      readonly sections: number
    }
  | { readonly kind: 'other'; readonly why: string }

/** Where the kept copy lies unless told otherwise. */
const publishedFile = join(import.meta.dirname, '../../data/toolkit/published.txt')

/** Checks that a text is the publication that `knowledge/` restates: every heading stands at its line. Line ends and blanks at a line's end do not matter. */
export function examine(text: string, toolkit: Toolkit): Examined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
  const expected = headingsOf(toolkit)
  const missing = expected.filter(({ line, name }) => !plain(lines[line - 1]).includes(plain(name)))
  const first = missing[0]
  if (first)
    return {
      kind: 'other',
      why: `${expected.length - missing.length} of ${expected.length} headings stand where the publication has them. Line ${first.line} should hold "${first.name}".`,
    }
  const count = (kind: Heading['kind']): number => expected.filter((one) => one.kind === kind).length
  return {
    kind: 'published',
    published: { lines },
    phases: count('phase'),
    steps: count('step'),
    sections: count('section'),
  }
}

/** Keeps a copy of the published text, from which answers quote from then on. */
export async function keepPublished({ lines }: Published, file = publishedFile): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${lines.join('\n').trimEnd()}\n`)
}

/** The kept copy, or undefined where the institution has added none. */
export async function loadPublished(file = publishedFile): Promise<Published | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : { lines: text.split('\n') }
}

type Heading = {
  readonly kind: 'phase' | 'step' | 'section' | 'case' | 'template'
  readonly line: number
  readonly name: string
}

const headingsOf = ({ phases, steps, cases, templates }: Toolkit): Heading[] => [
  ...phases.map(({ lines, roman, name }): Heading => ({ kind: 'phase', line: lines[0], name: `(${roman}) ${name}` })),
  ...steps.map((step): Heading => ({ kind: 'step', line: step.lines[0], name: stepName(step) })),
  ...cases.map(({ lines, name }): Heading => ({ kind: 'case', line: lines[0], name })),
  ...templates.flatMap(({ lines, name, sections }): Heading[] => [
    { kind: 'template', line: lines[0], name },
    ...sections.map((section): Heading => ({ kind: 'section', line: section.line, name: section.name })),
  ]),
]

const plain = (line = ''): string =>
  line.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ')
