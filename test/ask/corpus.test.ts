import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus, withMoreAsked } from '../../src/ask/corpus.ts'
import { mayBeRefused } from '../../src/ask/train/judge.ts'
import { loadWeights, sealOf, weightsFile } from '../../src/ask/weights.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { passagesOf } from '../../src/toolkit/passages.ts'

describe('the ways people ask', () => {
  test('are known for every passage, and for nothing else', async () => {
    const [corpus, toolkit] = await Promise.all([loadCorpus(), loadToolkit()])
    expect([...corpus.asked.keys()].sort()).toEqual(
      passagesOf(toolkit)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('that are only learnt from are of known passages, and none is searched already', async () => {
    const corpus = await loadCorpus()
    const learnt = await withMoreAsked(corpus)
    expect([...learnt.asked.keys()]).toEqual([...corpus.asked.keys()])
    for (const [id, lines] of learnt.asked) {
      const searched = corpus.asked.get(id) ?? []
      expect(lines.length).toBeGreaterThan(searched.length)
      expect(lines.slice(0, searched.length)).toEqual(searched)
      expect(new Set(lines.map((line) => line.toLowerCase())).size).toBe(lines.length)
    }
  })

  test('were learnt from since the share that may be refused was chosen', async () => {
    expect((await loadWeights()).judge.mayBeRefused).toBe(mayBeRefused)
  })

  test('are answered by weights as they were learnt, none of them changed by hand', async () => {
    const [written, seal] = await Promise.all(
      [weightsFile, `${weightsFile}.sha256`].map((file) => readFile(file, 'utf8')),
    )
    expect(sealOf(written ?? '')).toBe(seal)
  })

  test('name file, line and field where they are wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mcred-'))
    await writeFile(join(folder, 'asked.jsonl'), '{"id":"A","asked":["why?"]}\n{"id":"B","asked":[]}\n')
    await writeFile(join(folder, 'beyond.jsonl'), '')
    await writeFile(join(folder, 'synonyms.yaml'), 'abbreviations: {}\nsynonyms: []\n')
    await expect(loadCorpus(folder)).rejects.toThrow(/asked\.jsonl line 2: asked/)
  })

  test('stop the start where a file is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mcred-'))
    await expect(loadCorpus(folder)).rejects.toThrow(/is missing; restore it/)
  })
})
