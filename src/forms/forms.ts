import type { GivenFile } from '../import/imports.ts'
import { type Labels, loadLabels, shortLabel } from '../import/labels.ts'
import { apart } from '../import/read/in-worker.ts'
import { orWhyNot } from '../pages/read/limits.ts'
import { factCalled } from '../project/facts/catalog.ts'
import type { KeyValueStore } from '../project/ports.ts'
import { type Items, stopsAt } from '../toolkit/items.ts'
import { filled } from './fill.ts'
import { type FieldMeant, formMark, type KeptForm, ofProject, ofWorkspace } from './form.ts'
import type { ReadForm } from './read-form.ts'

/** Whose a form is: a project's own, or all projects' of a workspace. */
export type FormOwner = { readonly project: string } | { readonly workspace: string }

/** A form with the name of the one whose place it takes. */
export type AddedForm = KeptForm & { readonly instead?: string }

export type FormChange = { readonly field: number; readonly to: FieldMeant } | 'confirm'

/** Institutions' own forms, blank, until they are taken out. */
export type Forms = {
  /** Reads a blank form and keeps it with what it proposes for each place; what was chosen for the one before is proposed again. Or why it was not taken. */
  add(file: GivenFile, whose: FormOwner): Promise<AddedForm | { readonly why: string }>
  /** The project's own, else that of its workspace. */
  of(project: string, workspace: string): Promise<KeptForm | undefined>
  /** Chooses what one place is filled with, or confirms them all; `seen`: the mark of the form that was looked at, and no other is changed. */
  change(whose: string, change: FormChange, seen?: string): Promise<KeptForm | 'another' | undefined>
  remove(whose: FormOwner): Promise<boolean>
  /** The form with the words of each tag in its place. */
  fill(form: KeptForm, words: ReadonlyMap<string, string>): Promise<Uint8Array>
}

/** Forms over a store. */
export function formsOver(kv: KeyValueStore<KeptForm>, items: Items): Forms {
  async function keep(file: GivenFile, whose: FormOwner): Promise<AddedForm> {
    const before = await kv.get(keyOf(whose))
    const form = await proposed(file, whose, { before, items })
    await kv.set(form.whose, form)
    return { ...form, ...(before ? { instead: before.file } : {}) }
  }
  return {
    add: (file, whose) => orWhyNot(keep(file, whose)),
    of: async (project, workspace) => (await kv.get(ofProject(project))) ?? kv.get(ofWorkspace(workspace)),
    async change(whose, change, seen) {
      for (;;) {
        const before = await kv.get(whose)
        if (!before) return undefined
        if (seen !== undefined && seen !== formMark(before)) return 'another'
        const after = changed(before, change)
        if (await kv.swap(whose, before, after)) return after
      }
    },
    async remove(whose) {
      const key = keyOf(whose)
      if (!(await kv.get(key))) return false
      await kv.delete(key)
      return true
    },
    fill: filled,
  }
}

/** A blank form with what is proposed for each place; what was chosen for the one before is proposed again. */
async function proposed(
  file: GivenFile,
  whose: FormOwner,
  { before, items }: { readonly before: KeptForm | undefined; readonly items: Items },
): Promise<KeptForm> {
  const [read, labels] = await Promise.all([readApart(file), loadLabels()])
  const chosen = new Map(before?.confirmed ? before.fields.map(({ label, to }) => [shortLabel(label), to]) : [])
  return {
    whose: keyOf(whose),
    ...('project' in whose ? { project: whose.project } : {}),
    file: file.name.slice(0, 200),
    bytes: Buffer.from(read.bytes).toString('base64'),
    signs: read.signs,
    fields: read.places.map(({ tag, label }) => ({
      tag,
      label,
      to: chosen.get(shortLabel(label)) ?? meantBy(label, labels, items),
    })),
    confirmed: false,
  }
}

const keyOf = (whose: FormOwner): string =>
  'project' in whose ? ofProject(whose.project) : ofWorkspace(whose.workspace)

const readApart = ({ name, bytes }: GivenFile): Promise<ReadForm> =>
  apart(new URL('./worker.ts', import.meta.url), { name, bytes })

function changed(form: KeptForm, change: FormChange): KeptForm {
  if (change === 'confirm') return { ...form, confirmed: true }
  return {
    ...form,
    fields: form.fields.map((field, at) => (at === change.field ? { ...field, to: change.to } : field)),
  }
}

/** What a tag or a label asks for: a code, a fact's name, or what forms call one of them. */
function meantBy(label: string, labels: Labels, items: Items): FieldMeant {
  const item = items.find(label)
  if (item && stopsAt(item) !== 'never') return { item: item.id }
  const short = shortLabel(label)
  if (factCalled(label.toLowerCase())) return { fact: label.toLowerCase() }
  if (/^(?:project|project name|name of (?:the )?project)$/.test(short)) return { other: 'name' }
  if (/^(?:date|today|date of (?:proposal|submission))$/.test(short)) return { other: 'date' }
  return labels.get(short) ?? longerThan(short, labels)
}

/** "Total learning hours" asks for what "learning hours" does: a known label of several words, with few more around it. */
function longerThan(label: string, labels: Labels): FieldMeant {
  const wordsIn = (text: string): number => text.split(' ').length
  const known = [...labels.keys()].filter(
    (one) => wordsIn(one) > 1 && wordsIn(label) - wordsIn(one) < 3 && ` ${label} `.includes(` ${one} `),
  )
  const [longest] = known.sort((one, other) => other.length - one.length)
  return (longest && labels.get(longest)) || {}
}
