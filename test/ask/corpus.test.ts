import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/ask/corpus.ts'
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
