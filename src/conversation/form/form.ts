import { localDate } from '../../calendar/dates.ts'
import { type FieldMeant, formMark, type KeptForm } from '../../forms/form.ts'
import type { AddedForm } from '../../forms/forms.ts'
import type { Records } from '../../paper/records.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Message } from '../../view/view.ts'
import { type Decision, type FormOutcome, type FormWish, type ProjectContext, say } from '../context.ts'
import { fileName } from '../documents/templates.ts'
import { buttons, message, notice } from '../failures.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { fieldForm, howToAdd, setupCard } from './card.ts'
import { wordsFor } from './words.ts'

/** The institution's own form, filled from what is recorded, as a file; what it asks for and nobody has said stands in it in words. */
export const form = (context: ProjectContext): Decision =>
  withForm({ do: 'look' }, (kept) => {
    if (!kept.confirmed) return say(whispered(notConfirmed))
    const { project, toolkit, items, turn } = context
    const records: Records = { project, toolkit, items, at: turn.at, names: false }
    const filled = wordsFor(records, kept)
    const name = `${fileName(project.name)}-form-${localDate(turn.at, project.zone)}.docx`
    return {
      does: 'fill',
      form: kept,
      words: filled.words,
      say: (content) => [posted({ ...card(context, kept, filled), file: { name, type: word, content } })],
    }
  })

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const notConfirmed = notice(
  ['A lead has to confirm once what goes where in the form: ', command('form setup'), '.'],
  'info',
)

function card(
  { project }: ProjectContext,
  { file, fields }: KeptForm,
  { lacks, byHand }: ReturnType<typeof wordsFor>,
): Message<Intent> {
  const done = fields.length - lacks.length - byHand.length
  return message(`${file}, filled for ${project.name}`, [
    { kind: 'text', text: [strong(file), `, filled for ${project.name}: ${done} of ${fields.length} places.`] },
    ...listed('It asks for these, and nothing certain is recorded; the form says so in words:', lacks),
    ...listed('To be filled by hand:', byHand),
    buttons(
      { label: 'What is open', intent: { do: 'missing' } },
      { label: 'What goes where', intent: { do: 'form setup' } },
    ),
  ])
}

const most = 12
function listed(lead: string, all: readonly string[]): Block<Intent>[] {
  if (!all.length) return []
  const items = all.length > most ? [...all.slice(0, most), `… ${all.length - most} more`] : all
  return [
    { kind: 'text', text: lead },
    { kind: 'list', items },
  ]
}

/** Takes the blank form that came with it, and proposes what goes where. */
export const addForm = (context: ProjectContext): Decision => ({
  does: 'form',
  wants: { do: 'add' },
  decide: (read) => {
    if (!read) return say(whispered(howToAdd))
    if ('why' in read) return say(whispered(notice(`${read.why} Nothing was changed.`, 'warning')))
    return say(posted(setupCard(context, read, { told: insteadOf(read) })))
  },
})

const insteadOf = ({ instead }: AddedForm): Block<Intent>[] =>
  instead === undefined
    ? []
    : [{ kind: 'notice', tone: 'info', text: `It takes the place of ${instead}, which is no longer filled.` }]

/** What goes where in the form. */
export const setUp = (context: ProjectContext, { from }: IntentOf<'form setup'>): Decision =>
  withForm({ do: 'look' }, (kept) => say(drawn(context, setupCard(context, kept, { from }))))

/** Chooses what stands at one place. */
export function changeField(context: ProjectContext, intent: IntentOf<'form field'>): Decision {
  const { field, values, form: seen = '' } = intent
  if (!values)
    return withForm({ do: 'look' }, (kept) => {
      if (!own(context, kept)) return foreign
      if (formMark(kept) !== seen) return another(context)
      return say({ show: 'open', view: fieldForm(context, kept, field) })
    })
  return withChange(context, { do: 'change', change: { field, to: chosenIn(values) }, seen }, (kept) =>
    say(
      drawn(
        context,
        setupCard(context, kept, {
          from: field - (field % 8),
          told: [{ kind: 'notice', tone: 'good', text: `Changed: ${kept.fields[field]?.label ?? ''}` }],
        }),
      ),
    ),
  )
}

/** Confirms what goes where. */
export const keepForm = (context: ProjectContext, { form: seen = '' }: IntentOf<'form keep'>): Decision =>
  withChange(context, { do: 'change', change: 'confirm', seen }, (kept) =>
    say(
      drawn(
        context,
        setupCard(context, kept, {
          told: [{ kind: 'notice', tone: 'good', text: ['It is in use: ', command('form'), ' hands it out, filled.'] }],
        }),
      ),
    ),
  )

export const removeForm = (context: ProjectContext): Decision =>
  withForm({ do: 'remove' }, () =>
    say(drawn(context, notice('The form is taken out. What you recorded stays.', 'good'))),
  )

const foreign: Decision = say(
  whispered(
    notice(
      'This form is your whole workspace’s, set up by whoever runs mcred. Give one of your own with “form add”, and it counts here.',
    ),
  ),
)

const own = ({ project }: ProjectContext, kept: KeptForm): boolean => kept.project === project.id

const withForm = (wants: FormWish, decide: (kept: KeptForm) => Decision): Decision => ({
  does: 'form',
  wants,
  decide: (read: FormOutcome) => {
    if (!read) return say(whispered(howToAdd))
    return 'why' in read ? foreign : decide(read)
  },
})

const withChange = (context: ProjectContext, wants: FormWish, decide: (kept: KeptForm) => Decision): Decision => ({
  does: 'form',
  wants,
  decide: (read) => {
    if (!read) return say(whispered(howToAdd))
    if ('why' in read) return read.why === 'another' ? another(context) : foreign
    return decide(read)
  },
})

/** Nothing is changed or confirmed that was not on the card: what stands now takes its place. */
const another = (context: ProjectContext): Decision =>
  withForm({ do: 'look' }, (kept) =>
    say(
      drawn(
        context,
        setupCard(context, kept, {
          told: [
            {
              kind: 'notice',
              tone: 'warning',
              text: `Since then ${kept.file} was given, or what goes where in it was changed. Nothing was done; this is how it stands now.`,
            },
          ],
        }),
      ),
    ),
  )

const drawn = ({ turn }: ProjectContext, view: Message<Intent>): Reply => (turn.card ? replaced(view) : posted(view))

function chosenIn(values: Values): FieldMeant {
  const [value, item] = [values['value'], values['item']]
  const other = value === 'name' || value === 'date' ? value : undefined
  const fact = typeof value === 'string' && value.startsWith('fact:') ? value.slice(5) : undefined
  return {
    ...(other ? { other } : {}),
    ...(fact ? { fact } : {}),
    ...(typeof item === 'string' && item ? { item } : {}),
  }
}
