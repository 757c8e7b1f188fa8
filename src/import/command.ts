import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { NotTaken } from '../pages/read/limits.ts'
import { fold } from '../project/project.ts'
import { typed } from '../store/command-line.ts'
import type { Store } from '../store/open.ts'
import { itemsOf } from '../toolkit/items.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { examine } from '../toolkit/published.ts'
import { loadUnderstanding } from '../understanding/understanding.ts'
import { type FoundInFile, foundKv } from './found.ts'
import { importsOver } from './imports.ts'
import { fingerprintsOf } from './published.ts'

const usage = `Looks through a file, and shows what may be an answer, row by row. Nothing is recorded by that.
  npm run --silent import -- FILE
  npm run --silent import -- FILE --project NAME   it waits in the project; “/mcred import” shows it there, to be taken by a press
  npm run --silent import -- --fingerprints FILE   the marks of the published text, for knowledge/fingerprints.json
FILE is a .docx, .xlsx or .csv.`

type Opening = <T>(work: (store: Store) => Promise<T>) => Promise<T>

/** Looks through a file; with a project, what is found waits there. Rejects with what to do where it cannot; the store is opened only for a project. */
export async function importCommand(args: readonly string[], at: number, withStore: Opening): Promise<string> {
  const { values, positionals } = typed(
    args,
    { allowPositionals: true, options: { project: { type: 'string' }, fingerprints: { type: 'string' } } },
    usage,
  )
  const [file, more] = positionals
  if (values.fingerprints) return marksOf(values.fingerprints)
  if (!file || more) throw new Error(usage)
  if (values.project === undefined) return inWords(await lookThrough(file, { at, project: '' }))
  const name = values.project
  return withStore(async (store) => {
    const project = await projectCalled(name, store)
    const found = await lookThrough(file, { at, project: project.id }, store)
    return `${inWords(found)}\nIt waits in ${project.name} for a week: “/mcred import” shows it there, and records what somebody takes.`
  })
}

async function lookThrough(
  path: string,
  { at, project }: { at: number; project: string },
  store?: Store,
): Promise<FoundInFile> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} cannot be read. Nothing was looked through.`)
  })
  const toolkit = await loadToolkit()
  const items = itemsOf(toolkit)
  const knowledge = { toolkit, items, understanding: await loadUnderstanding(toolkit, items) }
  const kept = new Map<string, FoundInFile>()
  const kv = store?.kv(...foundKv) ?? {
    get: async () => undefined,
    set: async (id: string, found: FoundInFile) => void kept.set(id, found),
  }
  const by = { platform: 'web', tenant: 'command line', id: 'operator' } as const
  const read = await importsOver({ ...unused, ...kv }, knowledge).read(
    { name: basename(path), bytes },
    { id: `${at}`, project, by, name: 'whoever runs mcred', at },
  )
  if ('why' in read) throw new NotTaken(`${path}: ${read.why} Nothing was looked through.`)
  return read
}

/** What a look without a store never asks for. */
const unused = {
  add: async () => false,
  row: async (key: string) => ({ key, value: '' }),
  swap: async () => false,
  delete: async () => undefined,
  list: async () => [],
}

async function projectCalled(name: string, { journal, places }: Store): Promise<{ id: string; name: string }> {
  const { shared } = await loadToolkit()
  const all = new Map<string, string>()
  for await (const { project } of places.all()) {
    const folded = all.has(project)
      ? undefined
      : fold(project, await journal.read(project, 'what can be read'), shared.sameAs)
    if (folded) all.set(project, folded.name)
  }
  const fitting = [...all].filter(([id, called]) => id === name || called.toLowerCase() === name.toLowerCase())
  const [one, other] = fitting
  if (one && !other) return { id: one[0], name: one[1] }
  throw new Error(
    other
      ? `Several projects are called “${name}”; say which: ${fitting.map(([id]) => id).join(', ')}.`
      : `There is no project “${name}”. There are: ${[...all].map(([id, called]) => `${called} (${id})`).join(', ') || 'none'}.`,
  )
}

const inWords = ({ file, rows, notes }: FoundInFile): string =>
  [
    `${file}: ${rows.length} ${rows.length === 1 ? 'piece' : 'pieces'} of text.`,
    ...notes,
    ...rows.map(
      ({ sure, likely: [first = 'no question'], text, label, at }) =>
        `  ${sure ? '' : first === 'no question' ? '' : 'perhaps '}${first} ← “${text.replace(/\s+/g, ' ').slice(0, 120)}” (${label ? `${label}, ` : ''}${at})`,
    ),
  ].join('\n')

async function marksOf(path: string): Promise<string> {
  const toolkit = await loadToolkit()
  const examined = examine(await readFile(path, 'utf8'), toolkit)
  if (examined.kind === 'other') throw new Error(`${path} is not the published text: ${examined.why}`)
  return JSON.stringify(fingerprintsOf(examined.published, itemsOf(toolkit)), null, 2)
}
