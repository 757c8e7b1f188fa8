import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { paperIn, readPaper } from '../../../src/conversation/language/typed/paper.ts'
import { markOf } from '../../../src/paper/mark.ts'
import { readScript } from '../../transcripts/script.ts'
import { place, stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'
import { played, said } from '../scripted.ts'

const done = [
  'Ana types /mcred answer 07.1 Read a *ward dashboard*.',
  'Ben types /mcred answer 09.1 Thirty hours.',
  'Ana types /mcred assign 07.2 <@ben|Ben> by 25 Nov',
  '4320 minutes pass',
]
const paper = (asked: string) => played([...done, `Ana types /mcred ${asked}`])
const textOf = async (content: string | Uint8Array | undefined): Promise<string> =>
  typeof content === 'string'
    ? content
    : (await mammoth.extractRawText({ buffer: Buffer.from(content ?? new Uint8Array()) })).value

describe('paper', () => {
  test('hands out a Word document, with what is open and how to hear what changes', async () => {
    const { said: shown, file } = await paper('paper')
    expect(shown.replace(/[0-9A-F]{8}/, 'MARK')).toBe(
      [
        '(only to them)',
        'The paper on Course for a committee, as a Word document. Where nothing is answered yet, it says so.',
        'To see later what has changed since: /mcred paper changes MARK. The code stands at the foot of the paper, too.',
        '[As a web page] [As Markdown] [Without names]',
        '📎 course-committee-2026-11-27.docx',
      ].join('\n'),
    )
    const text = await textOf(file?.content)
    expect(text).toContain('Read a *ward dashboard*.')
    expect(text).toContain('Not answered yet. Ben has it, due 25 November 2026 (overdue).')
  })

  test('tells whoever prepares it what a committee would notice, and prints it for whoever reads the paper alone', async () => {
    const changed = [
      'Ana types /mcred answer t6.5.1 About 18 hours in total',
      'Ben types /mcred answer 09.1 Forty hours.',
    ]
    const { said: shown, file } = await played([...done, ...changed, 'Ana types /mcred paper as markdown'])
    expect(shown).toContain('One thing does not fit together. [Look]')
    expect(shown).toContain('1 to look at again: what it hangs on has changed. [Look]')
    expect(file?.content).toMatch(/One thing does not fit together:\W+/)
    expect(file?.content).toMatch(/1 to look at again: what it hangs on has changed:\W+/)
    const advert = await played([...done, ...changed, 'Ana types /mcred paper advert'])
    expect(advert.said).not.toContain('fit together')
  })

  test.each([
    ['paper advert', 'course-advert-2026-11-27.docx', 'Nothing is ticked yet: Novice'],
    ['paper templates', 'course-templates-2026-11-27.docx', 'Learner value proposition canvas'],
    ['paper template 4', 'course-template-4-2026-11-27.docx', 'Design canvas'],
    ['paper summary', 'course-summary-2026-11-27.docx', 'Read a *ward dashboard*.'],
    ['paper summary as a web page', 'course-summary-2026-11-27.html', '<!doctype html>'],
    ['paper committee as markdown', 'course-committee-2026-11-27.md', '> Read a \\*ward dashboard\\*.'],
  ])('hands out what is asked for: %s', async (asked, name, holds) => {
    const { file } = await paper(asked)
    expect(file?.name).toBe(name)
    expect(await textOf(file?.content)).toContain(holds)
  })

  test('names nobody where that is wanted', async () => {
    const { file, said: shown } = await paper('paper as markdown without names')
    expect(file?.content).not.toMatch(/\bBen\b/)
    expect(file?.content).toContain('Somebody has it')
    expect(shown).toContain('[With names]')
  })

  test('is made for guests as well, who may read answers too', async () => {
    const { file } = await played([...done, 'Guest types /mcred paper'])
    expect(file?.name).toMatch(/\.docx$/)
  })

  test('is not made where there is no project', async () => {
    const actors = stage(memoryPorts())
    const lines: string[] = []
    for (const { deed } of readScript('Ana types /mcred paper')) lines.push(...(await actors.play(deed)))
    expect(lines.join('\n')).toContain('Set up')
  })

  test('is what plain words ask for', async () => {
    const { file } = await played([...done, 'Ana types @mcred can you write up the paper for academic board'])
    expect(file?.name).toBe('course-committee-2026-11-27.docx')
  })
})

describe('paper changes', () => {
  test('tells what was recorded after the paper with that mark, and nothing of before', async () => {
    const ports = memoryPorts()
    const actors = stage(ports)
    const play = async (script: string): Promise<string> => {
      let last: string[] = []
      for (const { deed } of readScript(script)) last = await actors.play(deed)
      return last.join('\n')
    }
    const setUp = 'Ana types /mcred start\n\nAna fills in\n  < name: Course\n  < economy: Singapore\n  < phases: 3'
    await play([setUp, ...done].join('\n\n'))
    const shown = await play('Ana types /mcred paper')
    const mark = /paper changes ([0-9A-F]{8})/.exec(shown)?.[1] ?? ''
    expect(await play(`Ana types /mcred paper changes ${mark}`)).toContain('Nothing has changed since')
    const after = await play(
      `Ana types /mcred answer 08.1 None.\n\nAna types /mcred paper changes ${mark.toLowerCase()}`,
    )
    expect(after).toContain('One change since')
    expect(after).toContain('08.1')
    expect(after).not.toContain('07.1')
    const project = await ports.places.projectAt(place)
    expect(markOf({ entries: await ports.journal.read(project ?? '') })).not.toBe(mark)
  })

  test('says so where no record ever had the mark', async () => {
    const shown = await said([...done, 'Ana types /mcred paper changes FFFFFFFF'])
    expect(shown).toContain('Nothing that was recorded here ever had the mark FFFFFFFF.')
  })
})

describe('what is read as a paper', () => {
  test.each([
    ['', { do: 'paper' }],
    ['for the committee', { do: 'paper' }],
    ['advert as markdown', { do: 'paper', which: 'advert', format: 'markdown' }],
    ['the six templates', { do: 'paper', which: 'templates' }],
    ['template 4 as a word document', { do: 'paper', which: 'templates', template: 4 }],
    ['template 9', undefined],
    ['one page as html', { do: 'paper', which: 'summary', format: 'html' }],
    ['without names as a web page', { do: 'paper', format: 'html', names: false }],
    ['changes 3f9a21c7', { do: 'changed', mark: '3F9A21C7' }],
    ['for the DVC by Monday', undefined],
    ['plane', undefined],
  ])('%s', (rest, intent) => {
    expect(readPaper(rest)).toEqual(intent)
  })

  test.each([
    ['put it all in a word doc for the faculty board', { do: 'paper' }],
    ['write the text for the advert', { do: 'paper', which: 'advert' }],
    ['a one-pager for the dean without names', { do: 'paper', which: 'summary', names: false }],
  ])('in plain words: %s', (words, intent) => {
    expect(paperIn(words)).toEqual(intent)
  })
})
