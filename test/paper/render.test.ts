import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { paperKinds } from '../../src/paper/choices.ts'
import { paperOf, papersOf } from '../../src/paper/papers.ts'
import { asHtml } from '../../src/paper/render/html.ts'
import { asMarkdown } from '../../src/paper/render/markdown.ts'
import { asWord } from '../../src/paper/render/word.ts'
import type { Paper } from '../../src/paper/tree.ts'
import type { Entry } from '../../src/project/entry.ts'
import { now, recordsOf, sampleEntries } from './sample.ts'

const committee = paperOf(recordsOf(), 'committee')

/** What people type and paste: control signs, halves of signs, other directions, Windows lines, markup, and far too much. */
const nasty: Readonly<Record<string, string>> = {
  'Q07.1': 'a\u0000b\u0007c\u001bd\ufffee\ud800f\r\nsecond line\r\nthird\vfourth\ttabbed',
  'Q01.1': 'مرحبا بالعالم\nעברית 123\nEnglish after it 👩🏽‍⚕️ 🇳🇿',
  'Q01.2': `${'Ten thousand signs & more. '.repeat(371)}end`.slice(-10_000),
  'Q01.3':
    '# no heading\n- no list\n1. no number\n> no quote\n| no | table |\n```\nno code\n```\n---\n=== \n    no indented code',
  'Q01.4':
    '<script>alert(1)</script> <b>bold</b> &amp; &lt; "quoted" \'single\' [link](javascript:alert(1)) ![x](y) *stars* _under_ `code` ~~gone~~ $x^2$ http://a.b',
  'Q02.1': '<@U123> said: *this* is :tada: fine, ok?',
  'Q02.2': ']]> <?xml version="1.0"?> <!-- --> \\ \\\\ {{tag}} {#loop}',
}
const nastyEntries = (): Entry[] =>
  sampleEntries().map((entry) =>
    entry.kind === 'answered' && nasty[entry.item] ? { ...entry, text: nasty[entry.item] ?? '' } : entry,
  )
const nastyPaper = paperOf(recordsOf(nastyEntries()), 'committee')

const rawText = async (word: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(word) })).value
const html = async (word: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(word) })).value
const partOf = (word: Uint8Array, name: string): string => strFromU8(unzipSync(word)[name] ?? new Uint8Array())
const answersOf = ({ blocks }: Paper) => blocks.flatMap((block) => (block.kind === 'answer' ? [block] : []))
const asTyped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('a Word paper', () => {
  test('is read back by mammoth with every answer and every note', async () => {
    const word = await asWord(committee)
    const said = await rawText(word)
    for (const { text } of answersOf(committee))
      expect(said).toContain(text.replace(/^- /gm, '• ').replaceAll('\n', '\n\n'))
    const read = await html(word)
    const notes = read.slice(read.indexOf('<ol><li id="footnote'))
    const all = answersOf(committee).flatMap(({ note }) => note ?? [])
    expect(all.length).toBeGreaterThan(40)
    expect(notes.match(/<li id="footnote-/g)?.length).toBeGreaterThanOrEqual(all.length)
    for (const { text, url } of all) {
      expect(notes).toContain(text)
      if (url) expect(notes).toContain(`href="${asTyped(url)}"`)
    }
  })

  test('lives through control signs, other directions, long texts and Windows lines', async () => {
    const word = await asWord(nastyPaper)
    const said = await rawText(word)
    expect(said).toContain('abcde�f\n\nsecond line\n\nthird\n\nfourth\ttabbed')
    expect(said).toContain('مرحبا بالعالم\n\nעברית 123\n\nEnglish after it 👩🏽‍⚕️ 🇳🇿')
    expect(said).toContain(nasty['Q01.2'])
    for (const id of ['Q01.4', 'Q02.1', 'Q02.2']) expect(said).toContain(nasty[id])
    const xml = partOf(word, 'word/document.xml')
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(2)
  })

  test('can be read by everybody: a language, one title, headings without jumps, head rows, words for the picture, A4', async () => {
    for (const kind of paperKinds) {
      const word = await asWord(paperOf(recordsOf(), kind))
      const xml = partOf(word, 'word/document.xml')
      expect(partOf(word, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
      expect(xml.match(/w:val="Title"/g)).toHaveLength(1)
      const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level))
      levels.forEach((level, n) => {
        expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1)
      })
      expect(xml.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(xml.match(/<w:tbl>/g)?.length ?? 0)
      expect(xml).toContain('w:w="11906" w:h="16838"')
      expect(partOf(word, 'docProps/core.xml')).toMatch(/<dc:title>[^<]+</)
      for (const [drawing] of xml.matchAll(/<wp:docPr[^>]*>/g))
        expect(drawing).toMatch(/descr="How far each phase is\. I/)
    }
  })

  test('has colours that stand out from their ground by 4.5 to 1', async () => {
    const styles = partOf(await asWord(committee), 'word/styles.xml')
    const colours = [...styles.matchAll(/<w:color w:val="([0-9A-F]{6})"/g)].map(([, colour]) => colour ?? '')
    expect(colours.length).toBeGreaterThan(5)
    for (const colour of colours) expect(contrast(colour, 'FFFFFF'), colour).toBeGreaterThan(4.5)
    expect(contrast('5A3D00', 'FFF1C7')).toBeGreaterThan(4.5)
    expect(contrast('1F2430', 'E9EEF6')).toBeGreaterThan(4.5)
  })

  const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync)
  test.skipIf(!soffice)(
    'is opened by LibreOffice, and the page is one page (needs LibreOffice Writer)',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mcred-paper-'))
      for (const kind of ['committee', 'summary'] as const)
        writeFileSync(join(folder, `${kind}.docx`), await asWord(paperOf(recordsOf(nastyEntries()), kind)))
      const { stdout } = spawnSync(
        soffice ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, 'committee.docx'),
          join(folder, 'summary.docx'),
        ],
        { encoding: 'utf8' },
      )
      expect(stdout.match(/writer_pdf_Export/g)).toHaveLength(2)
      const pages = (kind: string): number =>
        readFileSync(join(folder, `${kind}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      expect(pages('summary')).toBe(1)
      expect(pages('committee')).toBeGreaterThan(5)
      rmSync(folder, { recursive: true, force: true })
    },
  )
})

describe('an HTML paper', () => {
  test('shows what people typed as they typed it, runs nothing and fetches nothing', () => {
    const page = asHtml(nastyPaper)
    expect(page).not.toMatch(/<script|<b>|javascript:alert\(1\)"/)
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
    expect(page).toContain('&#38;amp; &#38;lt;')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/\b(src|href)="(?!#|https:\/\/team\.slack\.com|http:\/\/a\.b")/)
  })

  test('has a language, one title, head cells with scope, notes that lead there and back', () => {
    const page = asHtml(committee)
    expect(page).toContain('<html lang="en-GB">')
    expect(page.match(/<h1\b/g)).toHaveLength(1)
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length)
    expect(page).toContain('<th scope="col">Who has it</th>')
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(80)
    for (const id of targets) expect(page).toContain(`id="${id}"`)
  })
})

describe('a Markdown paper', () => {
  test('takes nothing that people typed for structure', () => {
    const lines = asMarkdown(nastyPaper).split('\n')
    expect(lines).toContain('> \\# no heading')
    expect(lines).toContain('> - no list')
    expect(lines).toContain('> 1. no number')
    expect(lines).toContain('> > no quote')
    expect(lines).toContain('> \\| no \\| table \\|\\')
    expect(lines).toContain('> \\-\\-\\-\\'.replaceAll('\\-\\-\\-', '\\---'))
    expect(lines.some((line) => line.startsWith('> &nbsp;&nbsp;&nbsp;&nbsp;no indented code'))).toBe(true)
    expect(lines.join('\n')).toContain('\\<script\\>alert(1)\\</script\\>')
    expect(lines.join('\n')).not.toMatch(/(?<!\\)[<](?!https:|http:\/\/a\.b>)/)
  })

  test('has a note for every mark', () => {
    const text = asMarkdown(committee)
    const marks = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => Number(n))
    const notes = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => Number(n))
    expect(marks).toEqual(marks.map((_, n) => n + 1))
    expect(notes).toEqual(marks)
    expect(text).toContain('[The message](<https://team.slack.com/archives/C1/p179560?thread_ts=1&cid=C1>)')
  })
})

test('every paper can be written in every format, of an empty project too', async () => {
  for (const entries of [sampleEntries().slice(0, 1), nastyEntries()])
    for (const kind of paperKinds)
      for (const paper of papersOf({ ...recordsOf(entries), at: now }, kind)) {
        expect((await rawText(await asWord(paper))).startsWith(paper.title)).toBe(true)
        expect(asHtml(paper)).toContain('<h1')
        expect(asMarkdown(paper)).toMatch(/^# /)
      }
})

/** How far two colours stand apart, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [more = 0, less = 0] = [light(one), light(other)].sort((a, b) => b - a)
  return (more + 0.05) / (less + 0.05)
}
