import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { typed } from '../store/command-line.ts'
import { addPage, type PageStore, pagesOf, removePage } from './keep.ts'
import type { PageHead, PagePassage } from './page.ts'
import { passagesOf } from './passages.ts'
import { most, NotTaken } from './read/limits.ts'
import { readDocument } from './read/read.ts'
import { isWorkspace, workspaceExamples, workspaceWanted } from './workspace.ts'

const usage = `Your institution's own pages, which are quoted beside the toolkit; they stay in the store that MCRED_STORE names.
  npm run pages -- add FILE --workspace WORKSPACE --title "Micro-credential policy" [--from https://…] [--valid-until 2027-06-30]
  npm run pages -- list --workspace WORKSPACE
  npm run pages -- remove "Micro-credential policy" --workspace WORKSPACE
WORKSPACE is ${workspaceExamples}. FILE is a .md, .txt, .docx or .pdf. A page with the same title takes the place of the one before.`

/** `add`, `list` or `remove`: what was done, in words. Rejects with what to do where it cannot be done; the store is opened only then. `today`: a local date. */
export async function pagesCommand(
  args: readonly string[],
  today: string,
  withStore: <T>(work: (store: PageStore) => Promise<T>) => Promise<T>,
): Promise<string> {
  const { values, positionals } = typed(args, { allowPositionals: true, options }, usage)
  const [command, what, ...more] = positionals
  const { workspace = '' } = values
  if (more.length || !['add', 'list', 'remove'].includes(command ?? '')) throw new Error(usage)
  if (!isWorkspace(workspace)) throw new Error(workspaceWanted(workspace))
  if (command === 'list') return withStore(async (store) => listed(await pagesOf(store, workspace), today))
  if (!what) throw new Error(usage)
  if (command === 'remove') return withStore((store) => remove(store, workspace, { title: what, today }))
  const page = await read(what, headed(values), today)
  return withStore(async (store) => told(page, await addPage(store, workspace, page)))
}

async function remove(
  store: PageStore,
  workspace: string,
  { title, today }: { title: string; today: string },
): Promise<string> {
  if (await removePage(store, workspace, title)) return `“${title}” is taken out.`
  throw new Error(`There is no page “${title}” in ${workspace}. ${listed(await pagesOf(store, workspace), today)}`)
}

const options = {
  workspace: { type: 'string' },
  title: { type: 'string' },
  from: { type: 'string' },
  'valid-until': { type: 'string' },
} as const

type SaidOfPage = Pick<PageHead, 'title' | 'from' | 'validUntil'>

/** What was said of the page, checked. */
function headed({ title, from, 'valid-until': until }: Readonly<Record<string, string | undefined>>): SaidOfPage {
  if (!title?.trim()) throw new Error(`--title is missing: how shall people read where it stands?\n${usage}`)
  if (title.length > 120) throw new Error('--title has more than 120 letters. Shorten it.')
  if (from !== undefined && !z.url({ protocol: /^https?$/ }).safeParse(from).success)
    throw new Error(`--from “${from}” is no web address that begins with https://.`)
  if (until !== undefined && !z.iso.date().safeParse(until).success)
    throw new Error(`--valid-until “${until}” is no date. Write it as 2027-06-30.`)
  return { title: title.trim(), ...(from ? { from } : {}), ...(until ? { validUntil: until } : {}) }
}

async function read(
  file: string,
  given: SaidOfPage,
  today: string,
): Promise<{ head: PageHead; passages: PagePassage[]; notes: readonly string[] }> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read. Nothing was added.`)
  })
  const { pieces, hidden, notes } = await readDocument(file, bytes).catch((fault: unknown) => {
    throw fault instanceof NotTaken
      ? new Error(`${file}: ${fault.message} Nothing was added.`, { cause: fault })
      : fault
  })
  const passages = passagesOf(pieces)
  if (passages.length > most.passages)
    throw new Error(`${file}: It has more than ${most.passages} paragraphs. Split it. Nothing was added.`)
  const id = createHash('sha256').update(bytes).update(JSON.stringify(given)).digest('hex').slice(0, 16)
  const instructs = passages.filter((one) => one.instructs).length
  const head = { id, ...given, file: basename(file), added: today, passages: passages.length, hidden, instructs }
  return { head, passages, notes }
}

function told({ head, notes }: { head: PageHead; notes: readonly string[] }, done: 'added' | 'replaced'): string {
  const { title, passages, hidden, instructs } = head
  return [
    `“${title}” is ${done === 'added' ? 'added' : 'in the place of the one before'}: ${passages} ${passages === 1 ? 'passage' : 'passages'}. It is quoted from the next question on.`,
    ...(hidden
      ? [
          `${hidden} hidden ${hidden === 1 ? 'text was' : 'texts were'} left out: nobody would have seen them on the page.`,
        ]
      : []),
    ...(instructs
      ? [
          `${instructs} ${instructs === 1 ? 'passage holds' : 'passages hold'} what reads like an instruction to a machine; they are shown with a note and followed by nobody.`,
        ]
      : []),
    ...notes,
  ].join('\n')
}

function listed(heads: readonly PageHead[], today: string): string {
  if (!heads.length) return 'There are no pages yet.'
  return heads
    .map(({ title, file, added, validUntil, from, passages }) =>
      [
        `“${title}” (${file}, ${passages} passages, added ${added}`,
        ...(validUntil ? [`${validUntil < today ? 'out of date since' : 'valid until'} ${validUntil}`] : []),
        ...(from ? [from] : []),
      ]
        .join(', ')
        .concat(')'),
    )
    .join('\n')
}
