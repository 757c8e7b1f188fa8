import { orWhyNot } from '../pages/read/limits.ts'
import type { Person } from '../project/entry.ts'
import type { KeyValueStore } from '../project/ports.ts'
import { type FoundInFile, foundFor } from './found.ts'
import { loadLabels } from './labels.ts'
import { lookThrough } from './look.ts'
import { type Matcher, type MatchKnowledge, matcherOf } from './match.ts'
import { loadFingerprints } from './published.ts'
import { readApart } from './read/in-worker.ts'

/** A file as it was given. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Who gave it, to which project; `id`: the same where the same deed comes again. */
export type Giving = {
  readonly id: string
  readonly project: string
  readonly by: Person
  readonly name: string
  readonly at: number
}

/** Reads files that people give, and keeps what was found in them until it is taken or put aside. Nothing of it is recorded. */
export type Imports = {
  /** What was found, or why the file was not taken. */
  read(file: GivenFile, giving: Giving): Promise<FoundInFile | { readonly why: string }>
  of(id: string): Promise<FoundInFile | undefined>
  /** Those that wait for a project, newest first. */
  waitingFor(project: string): Promise<FoundInFile[]>
  /** Puts a row aside, or takes it up again. */
  leave(id: string, rows: readonly number[], back?: 'back'): Promise<FoundInFile | undefined>
}

/** Imports over a store. What matching needs is read when a file is first given. */
export function importsOver(kv: KeyValueStore<FoundInFile>, knowledge: FromToolkit): Imports {
  let matcher: Promise<Matcher> | undefined
  async function find(file: GivenFile, giving: Giving): Promise<FoundInFile> {
    matcher ??= matcherFor(knowledge)
    const looked = lookThrough(await readApart(file.name, file.bytes), await matcher)
    const found: FoundInFile = { ...giving, file: file.name.slice(0, 200), ...looked, left: [] }
    await kv.set(giving.id, found, foundFor)
    return found
  }
  return {
    read: async (file, giving) => (await kv.get(giving.id)) ?? orWhyNot(find(file, giving)),
    of: (id) => kv.get(id),
    async waitingFor(project) {
      const all = (await kv.list('')).map(({ value }) => value)
      return all.filter((one) => one.project === project).toSorted((one, other) => other.at - one.at)
    },
    async leave(id, rows, back) {
      for (;;) {
        const before = await kv.get(id)
        if (!before) return undefined
        const others = before.left.filter((row) => !rows.includes(row))
        const after = { ...before, left: back ? others : [...others, ...rows] }
        if (await kv.swap(id, before, after)) return after
      }
    },
  }
}

type FromToolkit = Omit<MatchKnowledge, 'fingerprints' | 'labels'>

async function matcherFor(knowledge: FromToolkit): Promise<Matcher> {
  const [fingerprints, labels] = await Promise.all([loadFingerprints(), loadLabels()])
  return matcherOf({ ...knowledge, fingerprints, labels })
}
