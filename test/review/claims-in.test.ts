import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { claimsIn } from '../../src/review/claims/claims-in.ts'
import type { Clause } from '../../src/review/read/text.ts'
import { readTaught } from '../../src/review/train/lines.ts'

const clause = (plain: string): Clause => ({ text: plain, plain, at: 0 })
const likeliestIn = (plain: string, item: string): string | undefined =>
  [...claimsIn(clause(plain), item)].sort((a, b) => b[1] - a[1])[0]?.[0]

describe('what a clause claims', () => {
  test.each([
    ['Grooms who have never shod a horse before', 'Q02.1', 'forbeginners'],
    ['Two hall inspectors sit in the room while they write it', 'Q14.2', 'watched'],
    ['Every lesson can be had in Quechua and in Spanish', 'T04.4.4', 'languages'],
    ['No certificate and no badge is given to anybody', 'T05.3.7', 'noaward'],
  ])('%s', (plain, item, claim) => expect(likeliestIn(plain, item)).toBe(claim))

  test('is a chance, and of what is hardly likely nothing is told', () => {
    const chances = [...claimsIn(clause('The chalk quarry pays for everybody whom it sends'), 'Q01.5').values()]
    expect(chances.length).toBeGreaterThan(0)
    expect(chances.length).toBeLessThan(40)
    for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0.003)
    for (const chance of chances) expect(chance).toBeLessThanOrEqual(1)
  })

  test('depends on what was asked', () => {
    const [wanted, owned] = ['Q08.1', 'Q10.1'].map((item) => claimsIn(clause('None.'), item).get('opentoall') ?? 0)
    expect(wanted).toBeGreaterThan(0.4)
    expect(owned).toBeLessThan(wanted ?? 0)
  })

  test.each(['', ' ', '…', '«»'])('is nothing where nothing is said: "%s"', (plain) =>
    expect([...claimsIn(clause(plain), 'Q09.3')]).toEqual([]),
  )

  const hostile = ['a', '1', ',', ' ', "n't", 'no ', 'not-', 'RM 1,', '$1', '9%', 'Aa ', '?:', '\u0000', '🙂', 'é']
  test.each(hostile)('of ten thousand characters is told within 50 ms: "%s"', (part) => {
    claimsIn(clause('warm'), 'Q09.3')
    const before = process.cpuUsage()
    claimsIn(clause(part.repeat(10_000 / part.length)), 'Q09.3')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(50)
  })
})

describe('what is taught', () => {
  async function folderWith(line: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'taught-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const good = '{"says":"Nobody marks it.","item":"Q09.3","claims":["unassessed"]}\n'
    await writeFile(join(folder, 'answers.jsonl'), good)
    await writeFile(join(folder, 'pairs.jsonl'), good)
    await writeFile(join(folder, 'plain.jsonl'), good)
    await writeFile(join(folder, 'sentences.jsonl'), `${good}${line}\n`)
    return folder
  }

  test('is read with what it claims and what it does not', async () => {
    const taught = await readTaught(
      'first',
      await folderWith('{"says":"It was tried.","claims":[],"not":["assessed"]}'),
    )
    // What is plain is learnt twice.
    expect(taught.filter(({ says }) => says === 'Nobody marks it.')).toHaveLength(5)
    expect(taught.find(({ says }) => says === 'It was tried.')).toMatchObject({
      claims: new Set(),
      not: new Set(['assessed']),
    })
  })

  test.each([
    '{"says":"It was tried.","claims":["assesed"]}',
    '{"says":"It was tried.","claims":[],"not":["everything"]}',
    '{"says":"It was tried.","claims":[],"nott":["assessed"]}',
    '{"claims":["assessed"]}',
  ])('is refused where it fits no claim: %s', async (line) => {
    await expect(readTaught('first', await folderWith(line))).rejects.toThrow(`sentences.jsonl: ${line} does not fit`)
  })
})
