import { institutionIn } from '../toolkit/institution.ts'
import { type Catalog, type Item, isBox, labelOf, stepName } from '../toolkit/items.ts'
import type { Template, Toolkit } from '../toolkit/toolkit.ts'
import { credit } from './author.ts'
import type { Entry } from './entry.ts'
import { facts } from './facts/catalog.ts'
import { valueInWords } from './facts/in-words.ts'
import { itemsOfStep, overall, progressOf } from './progress.ts'
import { type Project, type ProjectAndCatalog, stateOf } from './project.ts'
import { settingsOn } from './shown-settings.ts'
import { type SignedGate, signatures } from './signoff/signatures.ts'

/** A template as Markdown: each prompt with its answer, or marked as open. */
export function templateAsMarkdown({ project, toolkit, items }: ProjectAndCatalog, template: Template): string {
  const sections = template.sections.map((section) => {
    const all = items.all.filter((item) => 'section' in item && item.template === template && item.section === section)
    return [`## ${section.name}`, ...all.map((item) => itemAsMarkdown(project, toolkit, item))].join('\n\n')
  })
  return [`# ${template.name}: ${project.name}`, ...sections, footer].join('\n\n')
}

/** All that stands in a project at a moment as Markdown, step by step, each with who and when, and who signed it. */
export function exportAsMarkdown(of: ProjectAndCatalog, now: number): string {
  const { project, toolkit, items } = of
  const { done, total } = overall(progressOf(project, toolkit, items))
  const steps = toolkit.phases.flatMap((phase) => [
    `## Phase ${phase.roman} ${phase.name}${project.phases.includes(phase.number) ? '' : ' (not in scope)'}`,
    ...toolkit.steps
      .filter((step) => step.phase === phase.number)
      .flatMap((step) => [
        `### ${stepName(step)}`,
        ...itemsOfStep(items, step.number).map((item) => itemAsMarkdown(project, toolkit, item)),
      ]),
  ])
  const templates = toolkit.templates.map((template) =>
    templateAsMarkdown(of, template)
      .replace(footer, '')
      .replace(/^(#+) /gm, '#$1 ')
      .trim(),
  )
  return [
    `# ${project.name}`,
    `${settingsOn('export', project)}. ${done} of ${total} questions and checks are settled.`,
    ...factsAsMarkdown(project),
    ...signOffs(signatures(project, { toolkit, items }, now)),
    ...steps,
    ...templates,
    footer,
  ].join('\n\n')
}

/** All entries of a project, oldest first, how its sign-offs stand at a moment, and what holds for its institution, with a format number. */
export const exportAsJson = (project: Project, catalog: Catalog, now: number): string =>
  JSON.stringify(
    {
      format: 'mcred-export',
      version: 1,
      project: project.id,
      name: project.name,
      signOff: signatures(project, catalog, now),
      institution: institutionIn(catalog.toolkit.institution, project.starter.tenant),
      entries: project.entries,
    },
    null,
    2,
  )

/** The values that somebody has confirmed. */
function factsAsMarkdown({ facts: stated }: Project): string[] {
  const rows = facts.flatMap((fact) => {
    const entry = stated.get(fact.id)
    return entry ? [`- **${fact.label}**: ${escaped(valueInWords(fact, entry.value))}${by(entry)}`] : []
  })
  return rows.length ? ['## Facts', rows.join('\n')] : []
}

/** Who was asked to sign what and how it stands; the marks tell snapshots apart. */
function signOffs(gates: readonly SignedGate[]): string[] {
  if (!gates.length) return []
  const rows = gates.map(({ gate, is, askedBy, askedAt, waitsFor, signatures: all }) => {
    const waits = waitsFor.length ? `, waits for ${waitsFor.map(escaped).join(', ')}` : ''
    const head = `- **${escaped(gate)}**: ${is === 'waits' ? 'asked for' : is}${waits} (${escaped(askedBy)} asked, ${day(askedAt)})`
    return [head, ...all.map((one) => `  - ${verdictAsMarkdown(one)}`)].join('\n')
  })
  return ['## Sign-off', rows.join('\n'), '_This records decisions; it is no qualified electronic signature._']
}

function verdictAsMarkdown({
  name,
  at,
  verdict,
  words,
  snapshot,
  changedSince,
}: SignedGate['signatures'][number]): string {
  const did = { yes: 'signed', changes: 'asked for changes', no: 'declined' }[verdict]
  const since = changedSince.length ? `; changed since: ${changedSince.join(', ')}` : ''
  return `${escaped(name)} ${did}, ${day(at)}, mark \`${snapshot.slice(0, 8)}\`${words ? `: ${escaped(words.replace(/\s+/g, ' '))}` : ''}${since}`
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)

function itemAsMarkdown(project: Project, toolkit: Toolkit, item: Item): string {
  const { settled } = stateOf(project, item.id, toolkit.shared.sameAs)
  if (isBox(item)) {
    const box = settled?.kind === 'checked' ? '[x]' : '[ ]'
    return `- ${box} ${'step' in item ? `${item.code} ` : ''}${labelOf(item)}${settled?.kind === 'checked' ? by(settled, settled.note) : settled?.kind === 'excused' ? `: not applicable, ${escaped(settled.reason)}${by(settled)}` : ''}`
  }
  const asked = `**${item.code} ${item.text}**`
  if (settled?.kind === 'answered') return `${asked}\n\n${quoted(settled.text)}\n\n${by(settled).trim()}`
  if (settled?.kind === 'excused') return `${asked}\n\nNot applicable: ${escaped(settled.reason)}${by(settled)}`
  return `${asked}\n\n_Open_`
}

const by = (entry: Entry, note?: string): string =>
  ` (${note ? `${escaped(note)}; ` : ''}${escaped(credit(entry))}, ${day(entry.at)}${linkOf(entry)})`

const linkOf = (entry: Entry): string =>
  entry.kind === 'answered' && entry.source?.url
    ? `, [message](<${entry.source.url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : ''

/** People's words as a block quote, so that nothing in them is taken for structure. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n')

/** People's words in a line of Markdown, where nothing in them is taken for structure. */
export const escaped = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1')

export const madeWith =
  'Made with mcred from what the team recorded, after APEC’s Online micro-credentials toolkit (June 2024).'

export const footer = `---\n\n${madeWith}`
