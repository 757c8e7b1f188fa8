import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typed } from '../store/command-line.ts'
import { itemsOf } from '../toolkit/items.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { drafts, type Format, type PaperKind, paperKinds } from './choices.ts'
import { credentialFile } from './credential/files.ts'
import { fieldInWords, standingOf } from './credential/standing.ts'
import { papersOf } from './papers.ts'
import { readExport } from './read-export.ts'
import type { Records } from './records.ts'
import { written } from './render/render.ts'
import type { PaperFile } from './render/written.ts'

const usage = `Make the papers of a project from its export, the .json that “/mcred export” hands out:
  npm run --silent paper -- --export FILE.json --which ${[...paperKinds, 'credential'].join('|')} --out FOLDER
Without --which all are made; with --without-names they name nobody.`

/** Writes the papers that the arguments ask for, as of a moment; says what was written. Rejects with what to do where it cannot. */
export async function paperCommand(args: readonly string[], at: number): Promise<string> {
  const { file, which, out, names } = wantedBy(args)
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read. Name the .json that “/mcred export” handed out. Nothing was written.`)
  })
  const common = await loadToolkit()
  const read = readExport(content, common.shared.sameAs)
  if ('why' in read) throw new Error(`${file}: ${read.why} Nothing was written.`)
  const { project } = read
  const toolkit = { ...common, institution: { values: read.institution, workspaces: {} } }
  const records = { project, toolkit, items: itemsOf(toolkit), at, names }
  const files = (await Promise.all(which.map((kind) => filesOf(records, kind)))).flat()
  await put(files, out)
  const lacks = which.includes('credential') ? [credentialLacks(records)] : []
  return [`${project.name}: written to ${out}`, ...files.map(({ name }) => `  ${name}`), ...lacks].join('\n')
}

type FileKind = PaperKind | 'credential'
const kinds: readonly FileKind[] = [...paperKinds, 'credential']

type PaperArguments = {
  readonly file: string
  readonly which: readonly FileKind[]
  readonly out: string
  readonly names: boolean
}

const text = { type: 'string' } as const
const options = { export: text, which: text, out: text, 'without-names': { type: 'boolean' } } as const

function wantedBy(args: readonly string[]): PaperArguments {
  const { export: file, which, out, 'without-names': nameless } = typed(args, { options }, usage).values
  if (!file || !out) throw new Error(`${file ? '--out FOLDER' : '--export FILE.json'} is missing.\n${usage}`)
  const chosen = kinds.filter((kind) => which === undefined || kind === which)
  if (!chosen.length) throw new Error(`There is no paper “${which}”: ${kinds.join(', ')}.\n${usage}`)
  return { file, which: chosen, out, names: !nameless }
}

/** A committee reads in whatever it likes; the others go into a word processor. */
const formatsOf = (kind: PaperKind): readonly Format[] =>
  kind === 'committee' ? ['word', 'html', 'markdown'] : ['word']

const filesOf = async (records: Records, kind: FileKind): Promise<PaperFile[]> =>
  kind === 'credential'
    ? drafts.map((draft) => credentialFile(records, draft))
    : Promise.all(papersOf(records, kind).flatMap((paper) => formatsOf(kind).map((format) => written(paper, format))))

/** What the drafts of the credential lack, for nothing in them may say so. */
function credentialLacks(records: Records): string {
  const { stops, missing } = standingOf(records)
  const inWords = (some: typeof stops): string => some.map((one) => fieldInWords(records, one)).join('; ')
  return [
    stops.length
      ? `The credential lacks what every badge needs: ${inWords(stops)}.`
      : 'The credential has what every badge needs.',
    `Not stated as a value yet: ${inWords(missing)}.`,
  ].join('\n')
}

async function put(files: readonly PaperFile[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, content } of files) await writeFile(join(folder, name), content)
  } catch (fault) {
    const why = fault instanceof Error && 'code' in fault ? String(fault.code) : 'no clear reason'
    throw new Error(`Nothing more could be written to ${folder} (${why}). Name a folder that you may write to.`, {
      cause: fault,
    })
  }
}
