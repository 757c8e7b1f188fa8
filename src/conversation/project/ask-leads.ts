import { isNobody, samePerson } from '../../project/entry.ts'
import type { Project } from '../../project/project.ts'
import { person, plain } from '../../view/text.ts'
import type { Choice, Span } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { leadsOf } from '../joining.ts'
import { speaker } from '../language/typed/assignment.ts'
import { posted } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** What only leads may do and somebody else may ask them for, as it stands after "to". */
const deeds: { readonly [D in Intent['do']]?: (intent: IntentOf<D>) => string } = {
  'ask sign-off': () => 'ask for this sign-off',
  'recall sign-off': () => 'recall the sign-off',
  settings: () => 'change the settings',
  rename: ({ name }) => `call the project “${name}”`,
  scope: ({ phases }) =>
    phases?.length ? `let the phases ${phases.join(', ')} count` : 'choose the phases that count',
  archive: () => 'put the project away',
  reopen: () => 'take the project up again',
  share: () => 'make a code for another channel',
  lead: ({ person: { name } }) => `make ${name} a lead`,
  unlead: ({ person: { name } }) => `take the lead from ${name}`,
  nudge: ({ words = 'change' }) => reminders[words] ?? `set the reminder: “${words}”`,
}

const reminders: Readonly<Record<string, string>> = {
  change: 'change the reminder',
  on: 'turn the reminder on',
  off: 'pause the reminder',
}

/** What an intent is, for whoever leads; undefined where nobody is asked for it. */
export const askedOfLeads = (intent: Intent): string | undefined =>
  (deeds[intent.do] as ((intent: Intent) => string) | undefined)?.(intent)

/** The button by which somebody who may not passes it on; none in a chat of their own, where no lead would see it. */
export function askingLeads(leads: string, { intent, by, name, placeKind }: Turn): Choice<Intent>[] {
  const deed = named(intent, { id: by.id, name })
  const what = askedOfLeads(deed)
  if (!what || placeKind === 'personal') return []
  return [
    {
      label: / or |^the person/.test(leads) ? 'Ask the leads' : `Ask ${leads}`,
      intent: { do: 'ask leads', deed: deed as IntentOf<'ask leads'>['deed'] },
      style: 'primary',
      about: `Ask in this channel to ${what}`,
    },
  ]
}

/** "Me" is whoever says it, whoever presses. */
const named = (intent: Intent, { id, name }: { id: string; name: string }): Intent =>
  isOf(intent, speaker.id) ? ({ ...intent, person: { id, name } } as Intent) : intent

const isOf = (intent: Intent, id: string): boolean =>
  (intent.do === 'lead' || intent.do === 'unlead') && intent.person.id === id

/** Asks whoever leads, in the channel, to do what somebody else may not; whoever presses is judged by what they may. */
export function askLeads({ project, turn }: ProjectContext, { deed }: IntentOf<'ask leads'>): Decision {
  const what = askedOfLeads(deed) ?? 'do this'
  const asks = deed.do === 'lead' && isOf(deed, turn.by.id) ? 'to be made a lead' : `you to ${what}`
  const choice: Choice<Intent> = {
    label: 'Do it',
    intent: deed,
    style: 'primary',
    about: plain(`Do what ${turn.name} asks: ${what}`),
  }
  return say(posted(notice([...calledOf(project, turn), `: ${turn.name} asks ${asks}.`], 'info', buttons(choice))))
}

/** The leads of this platform, mentioned; of another they are named. */
function calledOf(project: Project, { by }: Turn): Span[] {
  const names = new Map(project.leads.map((one) => [one.person.id, one.name]))
  const started = project.entries.find(({ kind }) => kind === 'started')
  const all = leadsOf(project, undefined).flatMap((one) => {
    const name = names.get(one.id) ?? (started && samePerson(started.by, one) ? started.name : undefined)
    return isNobody(one) || !name
      ? []
      : [one.platform === by.platform && one.tenant === by.tenant ? person(one.id, name, true) : name]
  })
  return all.flatMap((one, n) => (n ? [', ', one] : [one]))
}
