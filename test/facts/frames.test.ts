import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { askedBy } from '../../src/facts/framed.ts'
import { facts } from '../../src/project/facts/catalog.ts'
import { frameIn } from '../../src/toolkit/frames.ts'
import { checkFrame, withOwn } from '../../src/toolkit/own.ts'
import { journal } from '../project/signoff/world.ts'
import { catalog, toolkit } from '../world.ts'

const named = { facts: new Set(facts.map(({ id }) => id)), items: new Set(catalog.items.byId.keys()) }
const folders: string[] = []
function folder(file: string, content: string): string {
  const made = mkdtempSync(join(tmpdir(), 'mcred-frames-'))
  folders.push(made)
  writeFileSync(join(made, file), content)
  return made
}
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true })
})

const senate = 'frame: senate\nname: Our senate\nyear: 2026\nsource: Form 7\nmust:\n  - { what: Hours, fact: hours }\n'

describe('the frames that come along', () => {
  test('name facts and items that exist', () => {
    expect(toolkit.frames.map(({ frame }) => frame)).toEqual(['australia', 'committee', 'eu', 'nzqa', 'badges'])
    for (const frame of toolkit.frames) checkFrame('knowledge/frames', frame, named)
  })

  test.each([
    ['nzqa', 'nzqa'],
    ['what does NZQA still need', 'nzqa'],
    ['the EU annex', 'eu'],
    ['the committee', 'committee'],
    ['Open Badges', 'badges'],
    ['our neuralink', undefined],
  ])('are found by what people call them: %s', (words, frame) => {
    expect(frameIn(words, toolkit.frames)?.frame).toBe(frame)
  })
})

describe('what a frame asks', () => {
  const frame = toolkit.frames.find((one) => one.frame === 'eu')
  const isNow = (written: ReturnType<typeof journal>, what: string) =>
    frame && askedBy(frame, written.project(), toolkit).find(({ ask }) => ask.what.startsWith(what))?.is

  test('is there once it is confirmed, and until then only in words', () => {
    const written = journal()
    expect(isNow(written, 'Workload')).toBe('missing')
    const from = written.answer('30 hours', 'Q09.1')
    expect(isNow(written, 'Workload')).toBe('in words')
    written.add({ kind: 'stated', fact: 'hours', value: 30, from })
    expect(isNow(written, 'Workload')).toBe('there')
    written.answer('40 hours', 'Q09.1')
    expect(isNow(written, 'Workload')).toBe('again')
  })

  test('is there by an answer where words are asked for, and by nothing where it is about the learner', () => {
    const written = journal()
    written.answer('Data for nurses', 'T06.1.1')
    expect(isNow(written, 'Title')).toBe('there')
    expect(isNow(written, 'Who the learner is')).toBe('elsewhere')
  })
})

describe('an institution’s own frames', () => {
  test('stand beside those that come along, and in place of one with the same name', async () => {
    const own = await withOwn(toolkit, { frames: folder('senate.yaml', senate) }, named)
    expect(own.frames.map(({ frame }) => frame)).toContain('senate')
    const other = folder('eu.yml', senate.replace('frame: senate', 'frame: eu'))
    const replaced = await withOwn(toolkit, { frames: other }, named)
    expect(replaced.frames.filter(({ frame }) => frame === 'eu')).toMatchObject([{ name: 'Our senate' }])
  })

  test.each([
    [
      'a fact that is none',
      senate.replace('fact: hours', 'fact: hour'),
      /“senate” asks for “Hours” by the fact “hour”.*weekly/,
    ],
    ['an item that is none', senate.replace('fact: hours', 'from: [Q99.1]'), /Q99\.1/],
    ['nothing to answer it by', senate.replace(', fact: hours', ''), /must\.0: expected at least one of fact/],
    ['no source', senate.replace('source: Form 7\n', ''), /senate\.yaml: source/],
    ['no YAML', '{', /senate\.yaml is not readable as YAML/],
  ])('are refused where one has %s, with what is expected', async (_, written, why) => {
    await expect(withOwn(toolkit, { frames: folder('senate.yaml', written) }, named)).rejects.toThrow(why)
  })

  test('are refused where the folder is not there, with the variable that names it', async () => {
    await expect(withOwn(toolkit, { frames: 'nowhere' }, named)).rejects.toThrow(
      'nowhere is missing; name a folder in MCRED_FRAMES, or leave it out',
    )
  })
})

describe('what holds for an institution', () => {
  test('is read from a file, with what is different in one workspace', async () => {
    const path = join(folder('i.yaml', 'name: Sample\ncurrency: PEN\nworkspaces:\n  T1: { currency: USD }\n'), 'i.yaml')
    const { institution } = await withOwn(toolkit, { institution: path }, named)
    expect(institution).toEqual({
      values: { name: 'Sample', currency: 'PEN' },
      workspaces: { T1: { currency: 'USD' } },
    })
  })

  test.each([
    ['name: Sample\nlanguage: English\n', /language: expected the code of a language/],
    ['nmae: Sample\n', /nmae/],
    ['website: sample\n', /website: expected a web address/],
  ])('is refused where it is wrong: %j', async (written, why) => {
    const path = join(folder('i.yaml', written), 'i.yaml')
    await expect(withOwn(toolkit, { institution: path }, named)).rejects.toThrow(why)
  })
})
