import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isWorkspace, workspaceExamples, workspaceWanted } from '../pages/workspace.ts'
import { factCalled } from '../project/facts/catalog.ts'
import type { KeyValueStore } from '../project/ports.ts'
import { typed } from '../store/command-line.ts'
import { itemsOf } from '../toolkit/items.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { type FieldMeant, type KeptForm, ofWorkspace } from './form.ts'
import { formsOver } from './forms.ts'

const usage = `Your institution's own form, which “/mcred form” hands out filled; it stays in the store that MCRED_STORE names.
  npm run form -- add FILE.docx --workspace WORKSPACE   shows what goes where
  npm run form -- confirm --workspace WORKSPACE         from then on it is filled
  npm run form -- remove --workspace WORKSPACE
WORKSPACE is ${workspaceExamples}. The form has tags ({{07.1}}, {{hours}}), or labels with empty cells or lines beside them. A form with tags is filled exactly as they say.`

/** `add`, `confirm` or `remove`: what was done, in words. Rejects with what to do where it cannot be done; the store is opened only then. */
export async function formCommand(
  args: readonly string[],
  withStore: <T>(work: (kv: KeyValueStore<KeptForm>) => Promise<T>) => Promise<T>,
): Promise<string> {
  const { values, positionals } = typed(
    args,
    { allowPositionals: true, options: { workspace: { type: 'string' } } },
    usage,
  )
  const [command, file, more] = positionals
  const { workspace = '' } = values
  if (more || !['add', 'confirm', 'remove'].includes(command ?? '') || (command === 'add') !== (file !== undefined))
    throw new Error(usage)
  if (!isWorkspace(workspace)) throw new Error(`${workspaceWanted(workspace)}\n${usage}`)
  const items = itemsOf(await loadToolkit())
  return withStore(async (kv) => {
    const forms = formsOver(kv, items)
    if (command === 'add') return add(file ?? '', await given(file ?? '', workspace, forms))
    const done =
      command === 'confirm' ? await forms.change(ofWorkspace(workspace), 'confirm') : await forms.remove({ workspace })
    if (!done) throw new Error(`There is no form in ${workspace}.`)
    return command === 'confirm' ? 'The form is in use: “/mcred form” hands it out, filled.' : 'The form is taken out.'
  })
}

async function given(file: string, workspace: string, forms: ReturnType<typeof formsOver>) {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read. Nothing was added.`)
  })
  return forms.add({ name: basename(file), bytes }, { workspace })
}

function add(file: string, read: KeptForm | { readonly why: string }): string {
  if ('why' in read) throw new Error(`${file}: ${read.why} Nothing was added.`)
  return [
    `${read.file}: ${read.fields.length} places to fill.`,
    ...read.fields.map(({ label, to }) => `  ${label} ← ${inWords(to)}`),
    'Nothing is filled in yet: “npm run form -- confirm --workspace …” puts it to use. Where something is wrong, write a tag such as {{07.1}} or {{hours}} there and add it again.',
  ].join('\n')
}

const inWords = ({ item, fact, other }: FieldMeant): string =>
  other ?? ([fact && factCalled(fact)?.label, item].filter(Boolean).join(', or ') || 'filled by hand')
