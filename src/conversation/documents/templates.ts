import { localDate, shownDate } from '../../calendar/dates.ts'
import { authorOf, credit } from '../../project/author.ts'
import { exportAsJson, exportAsMarkdown, templateAsMarkdown } from '../../project/documents.ts'
import { fittingAnswer, openPrompts } from '../../project/fitting.ts'
import { type ItemState, stateOf } from '../../project/project.ts'
import { inWords } from '../../toolkit/bounds.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import type { Section, Template } from '../../toolkit/toolkit.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Row } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted, type Reply, replaced } from '../reply.ts'

/** A template filled from what is recorded, with its open prompts to answer; without a number, those to choose from. */
export function template(context: ProjectContext, { template: number, markdown }: IntentOf<'template'>): Decision {
  const chosen = context.toolkit.templates.find((one) => one.template === number)
  if (!chosen) return say(posted(templates(context)))
  return say(posted(markdown ? asText(context, chosen) : filled(context, chosen)))
}

/** The card of a template as it stands now, in place of the one that was pressed. */
export function templateInPlace(context: ProjectContext, number: number): Reply[] {
  const chosen = context.toolkit.templates.find((one) => one.template === number)
  return chosen ? [replaced(filled(context, chosen))] : []
}

/** Everything the project holds, as JSON and as Markdown. */
export function exported(context: ProjectContext): Decision {
  const { project, turn } = context
  const name = `${fileName(project.name)}-${localDate(turn.at, project.zone)}`
  return say(
    posted({
      ...message(`Export of ${project.name}`, [
        {
          kind: 'text',
          text: [
            'Everything recorded for ',
            strong(project.name),
            `, as two files: one to read, with what stands and who recorded it when; one to keep, with all ${project.entries.length} entries.`,
          ],
        },
        buttons(
          {
            label: 'As a Word file',
            intent: { do: 'paper', which: 'committee' },
            about: 'The committee’s paper, as a Word file',
          },
          { label: 'Templates', intent: { do: 'template' } },
        ),
      ]),
      file: { name: `${name}.md`, type: 'text/markdown', content: exportAsMarkdown(context, turn.at) },
      also: { name: `${name}.json`, type: 'application/json', content: exportAsJson(project, context, turn.at) },
    }),
  )
}

function templates(context: ProjectContext): Message<Intent> {
  const count = `${inWords(context.toolkit.templates.length)} templates`.replace(/^./, (first) => first.toUpperCase())
  return message(count, [
    { kind: 'heading', text: count },
    quiet('They fill themselves from what you have recorded; open prompts can be answered right there.'),
    {
      kind: 'rows',
      rows: context.toolkit.templates.map((one) => {
        const { done, total } = countOf(context, one)
        return {
          text: [strong(`${one.template} ${one.name}`)],
          note: `${done} of ${total} prompts filled`,
          choice: toOpen(one),
        }
      }),
    },
  ])
}

const toOpen = ({ template, name }: Template): Choice<Intent> => ({
  label: 'Open',
  intent: { do: 'template', template },
  about: `Open template ${template} ${name}`,
})

function filled(context: ProjectContext, template: Template): Message<Intent> {
  const { done, total } = countOf(context, template)
  return message(`Template ${template.template} ${template.name}: ${done} of ${total} filled`, [
    { kind: 'heading', text: `Template ${template.template} ${template.name}` },
    quiet(`${template.intent.text} ${done} of ${total} prompts are filled.`),
    ...template.sections.flatMap((section) => sectionOf(context, template, section)),
    buttons(
      { label: 'As Markdown', intent: { do: 'template', template: template.template, markdown: true } },
      { label: 'As Word', intent: { do: 'paper', which: 'templates', template: template.template } },
      { label: 'Other templates', intent: { do: 'template' } },
    ),
  ])
}

function sectionOf(context: ProjectContext, template: Template, section: Section): Block<Intent>[] {
  const all = context.items.all.filter(
    (item) => 'section' in item && item.template === template && item.section === section,
  )
  const prompts = all.filter((item) => !isBox(item))
  const options = all.filter(isBox)
  return [
    { kind: 'text', text: [strong(section.name)] },
    ...(prompts.length ? [{ kind: 'rows', rows: prompts.map((item) => rowOf(context, item)) } as const] : []),
    ...(options.length
      ? [
          {
            kind: 'checks',
            label: section.name,
            ticks: options.map((item) => ({
              id: item.id,
              label: item.text,
              done: settled(context, item)?.kind === 'checked',
            })),
            intent: { do: 'options', template: template.template, section: section.section },
          } as const,
        ]
      : []),
  ]
}

function rowOf(context: ProjectContext, item: Item): Row<Intent> {
  const state = settled(context, item)
  const about = `${state ? 'Change' : 'Answer'} ${item.code}`
  const choice = {
    label: state ? 'Change' : 'Answer',
    intent: { do: 'edit', item: item.id, row: true },
    about,
  } as const
  if (state?.kind === 'answered')
    return {
      text: [item.text, '\n', strong(shortened(state.text, 400))],
      note: `${credit(state)}, ${shownDate(state.at, context.project.zone, context.turn.at)}`,
      choice,
    }
  if (state?.kind === 'excused')
    return { text: item.text, note: `Not applicable: ${shortened(state.reason, 200)}`, choice }
  return open(context, item) ?? { text: item.text, note: 'open', choice }
}

/** An open prompt beside the answer that may fit it. */
function open(context: ProjectContext, prompt: Item): Row<Intent> | undefined {
  const fitting = fittingAnswer(context, prompt)
  if (!fitting) return undefined
  const { item, answer } = fitting
  return {
    text: prompt.text,
    note: `open · ${authorOf(answer).name} said in ${item.code}: “${shortened(answer.text, 160)}”`,
    choice: {
      label: 'Use it',
      intent: { do: 'edit', item: prompt.id, row: true, from: item.id },
      about: `Answer ${prompt.code}, beginning with what was said in ${item.code}`,
    },
  }
}

function asText(context: ProjectContext, template: Template): Message<Intent> {
  const content = templateAsMarkdown(context, template)
  return {
    ...message(`Template ${template.template} ${template.name} as Markdown`, [
      {
        kind: 'text',
        text: [
          'Template ',
          strong(`${template.template} ${template.name}`),
          ' as text, to paste into your document. ',
          command(`template ${template.template}`),
          ' shows it here.',
        ],
      },
    ]),
    file: {
      name: `${fileName(context.project.name)}-template-${template.template}.md`,
      type: 'text/markdown',
      content,
    },
  }
}

function countOf(context: ProjectContext, template: Template): { done: number; total: number } {
  const prompts = context.items.all.filter((item) => !isBox(item) && 'section' in item && item.template === template)
  return { done: prompts.filter((item) => settled(context, item)).length, total: prompts.length }
}

const settled = ({ project, toolkit }: ProjectContext, item: Item): ItemState['settled'] =>
  stateOf(project, item.id, toolkit.shared.sameAs).settled

/** What of a phase's templates is open, at its end: counted apart from its questions, each template to be opened. */
export function openTemplates(context: ProjectContext, phase: number): Block<Intent>[] {
  const { toolkit } = context
  const numbers = toolkit.shared.templatesOf.get(phase) ?? []
  const rows = toolkit.templates.flatMap((one): Row<Intent>[] => {
    const prompts = numbers.includes(one.template) ? openPrompts(context, one) : []
    const fitting = prompts.filter((prompt) => fittingAnswer(context, prompt)).length
    if (!prompts.length) return []
    return [
      {
        text: `${prompts.length === 1 ? 'One prompt' : `${prompts.length} prompts`} of the template ${one.name} ${prompts.length === 1 ? 'is' : 'are'} still open${fitting ? `; for ${fitting === prompts.length ? 'each' : fitting} something you said may fit` : ''}.`,
        choice: toOpen(one),
      },
    ]
  })
  return rows.length ? [{ kind: 'rows', rows }] : []
}

/** A project's name as the beginning of a file's. */
export const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'micro-credential'
