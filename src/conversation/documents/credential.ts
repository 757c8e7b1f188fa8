import { type DraftKind, drafts } from '../../paper/choices.ts'
import { credentialFile } from '../../paper/credential/files.ts'
import { fieldInWords, standingOf } from '../../paper/credential/standing.ts'
import type { Records } from '../../paper/records.ts'
import { listed } from '../../project/listed.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { answerNow } from '../ask/answer-now.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { ifArchived } from '../overview/given.ts'
import { posted } from '../reply.ts'

/** What is there for the credential's own description, what stops it and what is missing, with a draft as a file. */
export function credential(context: ProjectContext, { draft = 'achievement' }: IntentOf<'credential'>): Decision {
  const { project, toolkit, items, turn } = context
  const records = { project, toolkit, items, at: turn.at, names: false }
  return say(posted({ ...card(records, draft), file: credentialFile(records, draft) }))
}

const called: Readonly<Record<DraftKind, string>> = {
  achievement: 'an achievement in Open Badges 3.0, for your badge platform',
  ctdl: 'CTDL, for Credential Engine’s registry',
  europass: 'a table of what Europass will ask you for',
}

function card(records: Records, draft: DraftKind): Message<Intent> {
  const { complete, stops, missing } = standingOf(records)
  const inWords = (some: Parameters<typeof fieldInWords>[1][]): string =>
    listed(some.map((one) => fieldInWords(records, one))) || 'nothing'
  return message(`A draft of the credential: ${called[draft]}`, [
    { kind: 'text', text: `A draft, not issued: ${called[draft]}. It holds what is recorded and nothing else.` },
    {
      kind: 'facts',
      facts: [
        { label: 'There', value: inWords([...complete]) },
        { label: 'What stops it', value: inWords([...stops]) },
      ],
    },
    ...(missing.length
      ? ([
          quiet('Also asked for, as values that nobody has stated yet:'),
          {
            kind: 'list',
            items: missing.map((one) => `${fieldInWords(records, one)}${one.but ? `: ${one.but}` : ''}`),
          },
          buttons({ label: 'State them', intent: { do: 'facts', frame: 'badges' } }),
        ] as const)
      : []),
    ...openFirst(records, stops[0]),
    buttons(...others(draft)),
    ...ifArchived(records.project),
  ])
}

/** The first thing that stops it can be answered right there. */
function openFirst(
  { items }: Records,
  field: Parameters<typeof fieldInWords>[1] | undefined,
): Extract<Block<Intent>, { kind: 'choices' }>[] {
  const item = items.byId.get(field?.from[0] ?? '')
  if (!item) return []
  return [buttons(answerNow(item))]
}

const labels: Readonly<Record<DraftKind, string>> = { achievement: 'Open Badges', ctdl: 'CTDL', europass: 'Europass' }

const others = (draft: DraftKind): Choice<Intent>[] =>
  drafts.filter((one) => one !== draft).map((one) => ({ label: labels[one], intent: { do: 'credential', draft: one } }))
