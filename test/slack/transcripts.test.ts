import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/project/entry.ts'
import { type Deed, readScript } from '../transcripts/script.ts'
import { place, stage } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'
import { slackStage } from './stage.ts'

const folder = new URL('../transcripts/dialogues/', import.meta.url)
const from = Date.parse('2026-11-24T01:00:00Z')

describe('a dialogue in Slack', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    test(`records what it records elsewhere: ${file.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
      const script = readScript(readFileSync(new URL(file, folder), 'utf8'))
      const { entries, refused, crowded } = await playInSlack(script.map(({ deed }) => deed))
      expect(refused).toEqual([])
      expect(crowded, 'rows of more than three buttons').toEqual([])
      expect(entries.map(told)).toEqual((await playElsewhere(script.map(({ deed }) => deed))).map(told))
    })
  }
})

async function playElsewhere(deeds: readonly Deed[]): Promise<readonly Entry[]> {
  const ports = memoryPorts()
  const actors = stage(ports, { from })
  for (const deed of deeds) await actors.play(deed)
  const project = await ports.places.projectAt(place)
  return project ? ports.journal.read(project) : []
}

async function playInSlack(
  deeds: readonly Deed[],
): Promise<{ entries: readonly Entry[]; refused: unknown[]; crowded: string[][] }> {
  let now = from
  const slack = await slackStage({ now: () => now })
  try {
    for (const deed of deeds) {
      now += deed.does === 'passes' ? deed.minutes * 60_000 : 5_000
      await act(deed, slack)
    }
    const refused = slack.slack.calls
      .filter(({ said }) => typeof said !== 'number' && !said.ok)
      .map(({ method, said }) => ({ method, said }))
    const crowded = slack.slack.calls.flatMap(({ args }) => rowsIn(args).filter((row) => row.length > 3))
    return { entries: await slack.entries(), refused, crowded }
  } finally {
    await slack.close()
  }
}

/** The buttons that stand beside each other, row by row, on whatever was sent. */
function rowsIn(sent: unknown): string[][] {
  if (typeof sent !== 'object' || sent === null) return []
  const { type, elements } = sent as { type?: unknown; elements?: { type: string; text?: { text: string } }[] }
  if (type !== 'actions') return Object.values(sent).flatMap(rowsIn)
  return [(elements ?? []).flatMap((one) => (one.type === 'button' ? [one.text?.text ?? ''] : []))]
}

async function act(deed: Deed, slack: Awaited<ReturnType<typeof slackStage>>): Promise<void> {
  if (deed.does === 'passes') return
  const user = idOf(deed.who)
  const thread = () => slack.slack.channels.get('C1')?.messages.findLast(({ only }) => !only)
  switch (deed.does) {
    case 'types': {
      const text = deed.text.replace(/<@(\w+)\|(\w+)>/g, (_, id, name) => `<@${idOf(id)}|${name}>`)
      if (text.startsWith('/mcred')) await slack.type(user, 'C1', text)
      else await slack.say(user, 'C1', text.replace('@mcred', '<@U0BOT>'))
      return
    }
    case 'replies':
      await slack.say(user, 'C1', deed.text.replace('@mcred', '<@U0BOT>'), {
        thread: thread()?.thread_ts ?? thread()?.ts,
      })
      return
    case 'presses':
      await slack.press(user, 'C1', deed.label, deed.about)
      return
    case 'fills in':
      await slack.submit(
        user,
        Object.fromEntries(
          Object.entries(deed.values).map(([name, value]) => [
            name,
            ['phases', 'about', 'award'].includes(name)
              ? value.split(', ')
              : name === 'to' && value in { Ana: 0, Ben: 0, Guest: 0 }
                ? idOf(value)
                : value,
          ]),
        ),
      )
      return
    case 'ticks':
      await slack.tick(user, 'C1', deed.ids)
      return
    default:
      deed satisfies never
  }
}

const idOf = (name: string): string => `U${name.toUpperCase()}`

/** What an entry says, without the ids and times that differ from platform to platform. */
const told = (entry: Entry) => {
  const { kind, name } = entry
  const part = (field: string) => (entry as unknown as Record<string, unknown>)[field]
  return {
    kind,
    name,
    item: part('item'),
    text: part('text'),
    reason: part('reason'),
    title: part('title'),
    due: part('due'),
    gate: part('gate'),
    verdict: part('verdict'),
    note: part('note'),
    about: part('about'),
    toName: part('toName'),
    phases: part('phases'),
    zone: part('zone'),
  }
}
