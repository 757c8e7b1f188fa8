import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { currentAnswer, fold } from '../../src/project/project.ts'
import { channel } from '../../src/web/read.ts'
import { toolkit } from '../world.ts'
import { webStage } from './stage.ts'

/** The workspace with a project, to which files are given as the page gives them. */
export async function fileStage() {
  const stage = await webStage()
  /** Sends words with a file, as the page does. */
  async function give(
    name: string,
    bytes: Uint8Array,
    { as = 'Ana', text = '/mcred import', delivery = randomUUID() as string } = {},
  ) {
    const deed = {
      delivery,
      as: { id: as.toLowerCase(), name: as, guest: as === 'Guest' },
      did: { kind: 'message', text },
    }
    return stage.post('/web/files', { deed, file: { name, content: Buffer.from(bytes).toString('base64') } })
  }

  const begin = async (): Promise<void> => {
    const { body } = await stage.act({ kind: 'message', text: '/mcred start' })
    await stage.act({
      kind: 'form',
      press: body.form?.press,
      values: { name: 'Ward data', zone: 'UTC', economy: 'other', phases: ['1', '2', '3', '4', '5', '6'] },
    })
  }

  const project = async () => {
    const id = (await stage.ports.places.projectAt(channel)) ?? ''
    return fold(id, await stage.ports.journal.read(id), toolkit.shared.sameAs)
  }
  const answers = async (): Promise<Record<string, string>> => {
    const now = await project()
    return Object.fromEntries(
      [...(now?.items ?? [])].flatMap(([id, state]) => [[id, currentAnswer(state)?.text ?? '']]),
    )
  }

  type Drawn = { id: string; text: string; presses: { label: string; press: string }[] }
  /** The newest message of the bot: its words, and what can be pressed on it. */
  async function card(): Promise<Drawn> {
    const last = (await stage.messages()).findLast(({ by }) => by === 'mcred')
    const written = JSON.stringify(last?.view ?? {})
    const presses = [...written.matchAll(/"label":"((?:[^"\\]|\\.)*)","press":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, label = '', press = '']) => ({ label: JSON.parse(`"${label}"`), press: JSON.parse(`"${press}"`) }),
    )
    return { id: last?.id ?? '', text: written, presses }
  }
  const press = async (label: string, { as = 'Ana', nth = 0 } = {}) => {
    const { id, presses } = await card()
    const found = presses.filter((one) => one.label.startsWith(label))[nth]
    expect(found?.press, `${label} among ${presses.map((one) => one.label).join(', ')}`).toBeDefined()
    return stage.act({ kind: 'press', press: found?.press, card: id }, { as })
  }
  await begin()
  return { ...stage, give, card, press, project, answers }
}
