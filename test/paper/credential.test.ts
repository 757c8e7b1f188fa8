import { describe, expect, test } from 'vitest'
import { achievementDraft, ctdlDraft } from '../../src/paper/credential/drafts.ts'
import { europass } from '../../src/paper/credential/europass.ts'
import { credentialFile } from '../../src/paper/credential/files.ts'
import { achievement, ctdl } from '../../src/paper/credential/schema.ts'
import { standingOf } from '../../src/paper/credential/standing.ts'
import type { Entry } from '../../src/project/entry.ts'
import { answers, recordsOf, sampleEntries } from './sample.ts'

const without = (...items: string[]): Entry[] =>
  sampleEntries().filter((entry) => !('item' in entry) || !items.includes(entry.item))
const complete = recordsOf()
const half = recordsOf(without('T06.1.1', 'Q14.1', 'T04.4.2', 'T06.2.1'))
const nothing = recordsOf(sampleEntries().slice(0, 1))

/** Every string in a draft. */
const stringsIn = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : typeof part === 'object' && part ? Object.values(part).flatMap(stringsIn) : []

describe('the draft of an achievement', () => {
  test('of a complete project is one of Open Badges 3.0, in the words that were recorded', () => {
    expect(achievement.parse(JSON.parse(credentialFile(complete, 'achievement').content as string))).toMatchObject({
      type: ['Achievement'],
      achievementType: 'MicroCredential',
      name: 'Ward Data Basics',
      description: answers['T06.2.1'],
      criteria: { narrative: `${answers['Q14.1']}\n\n${answers['T04.4.2']}` },
    })
  })

  test('of half a project lacks what is not recorded, and invents nothing', () => {
    const draft = achievementDraft(half)
    expect(draft).not.toHaveProperty('name')
    expect(draft).not.toHaveProperty('criteria')
    expect(draft.description).toBe(answers['T04.1.1'])
    expect(achievement.safeParse(draft).success).toBe(false)
    const ours = stringsIn(achievementDraft(nothing))
    expect(stringsIn(draft).filter((text) => !ours.includes(text))).toEqual([answers['T04.1.1']])
  })

  test('keeps its id, which is another in another project', () => {
    expect(achievementDraft(half).id).toBe(achievementDraft(complete).id)
    const other = { ...complete, project: { ...complete.project, id: 'other' } }
    expect(achievementDraft(other).id).not.toBe(achievementDraft(complete).id)
  })

  test.each([
    ['a name of spaces', { name: '  ' }],
    ['a field that is not of the standard', { notional: 30 }],
    ['an id that is none', { id: 'urn:uuid:1' }],
    ['criteria without words', { criteria: {} }],
    ['credit in words', { creditsAvailable: 'three' }],
  ])('is refused with %s', (_, wrong) => {
    expect(achievement.safeParse({ ...achievementDraft(complete), ...wrong }).success).toBe(false)
  })
})

describe('the draft in CTDL', () => {
  test('of a complete project has its subtype, its names with their prefix, and says that nobody stated the language', () => {
    const draft = ctdl.parse(JSON.parse(credentialFile(complete, 'ctdl').content as string))
    expect(draft['@type']).toBe('ceterms:MicroCredential')
    expect(draft['ceterms:name']).toEqual({ und: 'Ward Data Basics' })
    expect(draft['ceterms:requires']?.map((one) => one['ceterms:name'].en)).toEqual([
      'Prerequisites',
      'Assessment',
      'Assessment',
    ])
    expect(draft['ceterms:ctid'].slice(3)).toBe(String(achievementDraft(complete).id).slice(9))
  })

  test('of an empty project is an id and a type', () => {
    expect(Object.keys(ctdlDraft(nothing))).toEqual(['@context', '@type', 'ceterms:ctid'])
  })
})

describe('what is told of the credential', () => {
  test('names what stops it, and what is there in words but not as a value', () => {
    const labels = (some: readonly { label: string }[]): string[] => some.map(({ label }) => label)
    expect(labels(standingOf(complete).stops)).toEqual([])
    expect(labels(standingOf(half).stops)).toEqual(['Title', 'Criteria to earn it'])
    expect(labels(standingOf(half).complete)).toEqual(['Description'])
    const missing = standingOf(complete).missing.map(({ label, but }) => [label, but])
    expect(missing).toContainEqual(['Hours as a number', 'answered in words'])
    expect(missing).toContainEqual(['Level in a qualifications framework', undefined])
    expect(standingOf(nothing).missing.every(({ but }) => !but)).toBe(true)
  })
})

describe('the table for Europass', () => {
  test('quotes what is recorded, says what is not, and names nobody', () => {
    const page = credentialFile(complete, 'europass').content as string
    expect(page).toContain('find the three most common errors in a chart')
    expect(page).toContain('Nobody is asked for it here yet.')
    expect(page).toContain('Hours as a number (09.1): answered in words')
    expect(page).not.toMatch(/\b(Ana|Ben|Mei|Chi|Dan)\b/)
    expect(page.match(/<table>/g)).toHaveLength(1)
    expect(JSON.stringify(europass(half))).toContain('Without these there is no badge: Title (t6.1.1); Criteria')
  })
})
