import { writeFile } from 'node:fs/promises'
import { loadCorpus, loadRules, withMoreAsked } from '../../ask/corpus.ts'
import { packed } from '../../ask/index/meaning.ts'
import { loadToolkit } from '../../toolkit/load.ts'
import { passagesOf, wholeOf } from '../../toolkit/passages.ts'
import { spaceFile } from '../space.ts'
import { trainPageSpace } from './space.ts'

/** Learns, from rules and from the toolkit, which words people use for which; part of `npm run train`. */
const [toolkit, rules, corpus] = await Promise.all([loadToolkit(), loadRules(), loadCorpus().then(withMoreAsked)])
const stated = passagesOf(toolkit).map((one) => ({
  says: `${wholeOf(one)} ${one.place}`,
  asked: corpus.asked.get(one.id) ?? [],
  counts: 1,
}))
const space = trainPageSpace([...stated, ...rules.map((one) => ({ ...one, counts: 3 }))], 96, 3)
await writeFile(spaceFile, `${JSON.stringify(packed(space))}\n`)
