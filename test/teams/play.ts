import { conversations, type Form, readable, type Said } from '../stand-ins/teams/client.ts'
import { fixture } from './fixture.ts'
import { type Staging, type TeamsStage, teamsStage } from './stage.ts'

/** The stage of the test that is running. */
export let teams: TeamsStage

export const card = 'application/vnd.microsoft.card.adaptive'
export const note = 'application/vnd.microsoft.activity.message'

export async function open(form: Form, staging: Staging = {}): Promise<void> {
  teams = await teamsStage(form, { sleep: async () => undefined, ...staging })
}

/** Sets the project up and goes to the first question of the Design phase. */
export async function begin(): Promise<void> {
  await teams.type('Ana', 'phase design')
  const form = teams.find('Ana', ({ verb }) => verb === 'send')
  await teams.press('Ana', { ...form, inputs: { ...form.inputs, name: 'Data basics' } })
}

/** A constructed activity as Ana sends it here and now, in a thread of the channel where there is one. */
export function constructed(name: string, root?: string) {
  const made = fixture(name)
  const base = teams.envelope('Ana', root)
  const { entities = base['entities'] } = made
  const channelData = { ...(made['channelData'] as object), ...(base['channelData'] as object) }
  return { ...made, ...base, entities, channelData }
}

/** The Save button that a person sees, with the words in its card's input. */
export function save(text: string, who = 'Ana') {
  const found = teams.find(who, ({ title }) => title === 'Save')
  return { ...found, inputs: { ...found.inputs, text } }
}

/** What the project of the conversation holds. */
export async function entries() {
  const project = await teams.ports.places.projectAt(teams.place(conversations[teams.form]))
  return project ? teams.ports.journal.read(project) : []
}

/** What can be read on a message, counted from the first or (negative) the last. */
export const lines = (n: number): string[] => readable(teams.cardOf(teams.connector.messages.at(n) ?? never()))

/** What the person who pressed is told. */
export const words = ({ body }: Said): string =>
  body?.type === card ? readable(body.value).join('\n') : String(body?.value)

export const never = (): never => {
  throw new Error('There is no such message')
}
