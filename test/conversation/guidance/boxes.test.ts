import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision, ProjectContext } from '../../../src/conversation/context.ts'
import { checksCard, options, tick } from '../../../src/conversation/guidance/checklist.ts'
import { decodeIntent, encodeIntent, type Intent, type IntentOf } from '../../../src/conversation/intent.ts'
import type { Entry, ProjectEvent } from '../../../src/project/entry.ts'
import { fold, type Project, stateOf } from '../../../src/project/project.ts'
import { read as readSlack } from '../../../src/slack/receive/read/read.ts'
import { carrying as inSlack, readCarried } from '../../../src/slack/send/button-value.ts'
import { render as renderSlack } from '../../../src/slack/send/render.ts'
import { read as readTeams } from '../../../src/teams/receive/read/read.ts'
import { decode, carrying as inTeams } from '../../../src/teams/send/button-value.ts'
import { render as renderTeams } from '../../../src/teams/send/render.ts'
import type { Message } from '../../../src/view/view.ts'
import { readDeed, readTurn } from '../../../src/web/read.ts'
import { draw } from '../../../src/web/render.ts'
import { boxesIn } from '../../stand-ins/slack/cards.ts'
import { nodesIn } from '../../stand-ins/teams/client.ts'
import { started } from '../../started.ts'
import { catalog, toolkit } from '../../world.ts'

const { sameAs } = toolkit.shared
const people = ['ana', 'ben', 'chi', 'dan'] as const
const boxes = ['C07.1', 'C07.2', 'C07.3', 'C07.4']
const by = (id: string) => ({ platform: 'web', tenant: 'w', id }) as const
const made = (event: ProjectEvent, at: number, who: string, id: string): Entry => ({
  ...event,
  id,
  version: 1,
  at,
  by: by(who),
  name: who,
})
const start = made(started({ title: 'Data', phases: [3] }), 0, 'ana', 'start')
const projectOf = (entries: readonly Entry[]): Project => {
  const project = fold('p', [start, ...entries], sameAs)
  if (!project) throw new Error('nothing was started')
  return project
}
const contextOf = (entries: readonly Entry[]) =>
  ({
    ...catalog,
    project: projectOf(entries),
    pendingQuestions: [],
    said: [],
    turn: { inCard: undefined },
  }) as unknown as ProjectContext
const ticked = (project: Project): string[] =>
  boxes.filter((id) => stateOf(project, id, sameAs).settled?.kind === 'checked')
const eventsOf = (decision: Decision): readonly ProjectEvent[] => (decision.does === 'record' ? decision.events : [])
const step = toolkit.steps.find(({ number }) => number === 7)
if (!step) throw new Error('there is no step 07')

/** What each platform's reader makes of boxes turned over on a card, as that card was drawn. */
const readers: Record<string, (card: Message<Intent>, turned: readonly string[]) => Intent | undefined> = {
  Slack(card, turned) {
    const message = { ts: '1700000002.000100', ...renderSlack(card, { carry: inSlack(), revision: 'r' }) }
    const [part] = boxesIn(message.blocks)
    if (!part) return undefined
    const was = (part.boxes.initial_options ?? []).map(({ value }) => value)
    const now = part.boxes.options.filter(({ value }) => was.includes(value) !== turned.includes(value))
    const reading = readSlack(
      {
        type: 'block_actions',
        user: { id: 'UANA' },
        channel: { id: 'C1', name: 'c' },
        message,
        actions: [
          {
            type: 'checkboxes',
            action_id: part.boxes.action_id,
            block_id: part.block.block_id,
            selected_options: now,
            action_ts: '1700000003.000100',
          },
        ],
      },
      { user: 'U0BOT', url: undefined, now: 0 },
    )
    if (reading.is !== 'heard' || reading.incoming.input.by !== 'pressing') return undefined
    return readCarried(reading.incoming.input.written, reading.incoming.input.added)?.intent
  },
  Teams(card, turned) {
    const { content } = renderTeams(card, inTeams('r')).message.attachments[0]
    const nodes = [...nodesIn(content)]
    const inputs = Object.fromEntries(
      nodes
        .filter(({ type }) => type === 'Input.Toggle')
        .map((one) => [String(one['id']), turned.includes(String(one['id'])) === (one['value'] === 'false')])
        .map(([id, on]) => [id, String(on)]),
    )
    const save = nodes.find(({ verb }) => verb === 'tick')
    const reading = readTeams(
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: '1',
        channelId: 'msteams',
        serviceUrl: 'https://smba.example.org/',
        from: { id: '29:ana', name: 'Ana' },
        recipient: { id: '28:bot' },
        conversation: { id: '19:c@thread.tacv2', conversationType: 'channel', tenantId: 't' },
        value: { action: { type: 'Action.Execute', data: { ...(save?.['data'] as object), ...inputs } } },
      },
      0,
    )
    if (reading.is !== 'heard' || reading.incoming.input.by !== 'pressing') return undefined
    return decode(reading.incoming.input.written, reading.incoming.input.added)
  },
  'the workspace'(card, turned) {
    const list = draw(card).blocks.find(({ kind }) => kind === 'checks') as unknown as {
      press: string
      ticks: { id: string; done: boolean }[]
    }
    const deed = readDeed({
      delivery: '7a1fbb0e-8f3c-4f0e-9d0a-3f1f3c2a9b11',
      as: { id: 'ana', name: 'Ana', guest: false },
      did: {
        kind: 'press',
        press: list.press,
        card: '1',
        ticked: list.ticks.filter(({ id, done }) => turned.includes(id) && !done).map(({ id }) => id),
        unticked: list.ticks.filter(({ id, done }) => turned.includes(id) && done).map(({ id }) => id),
      },
    })
    const turn = deed && readTurn(deed, { at: 0, message: undefined }, catalog)
    return turn && turn !== 'malformed' ? turn.intent : undefined
  },
}

/** One box turned over by somebody on a copy of the card, drawn `old` presses ago, and known only `late` presses later. */
const press = fc.record({
  who: fc.constantFrom(...people),
  box: fc.constantFrom(...boxes),
  old: fc.nat({ max: 6 }),
  late: fc.nat({ max: 3 }),
})

describe.each(Object.entries(readers))('boxes pressed in %s', (_, reader) => {
  test('hold the last press on each of them, on whatever copies and in whatever order they arrive', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 14 }), (presses) => {
        const kept: { entry: Entry; from: number }[] = []
        const last = new Map<string, boolean>()
        for (const [n, { who, box, old, late }] of presses.entries()) {
          const drawn = kept.filter(({ from }) => from <= n - old).map(({ entry }) => entry)
          const intent = reader(checksCard(contextOf(drawn), step), [box])
          if (intent?.do !== 'tick') throw new Error('nothing was read')
          last.set(box, !ticked(projectOf(drawn)).includes(box))
          const known = kept.filter(({ from }) => from <= n).map(({ entry }) => entry)
          for (const [at, event] of eventsOf(tick(contextOf(known), intent)).entries())
            kept.push({ entry: made(event, 10 + n, who, `e${n}-${at}`), from: n + 1 + late })
        }
        const all = kept.map(({ entry }) => entry)
        expect(ticked(projectOf(all))).toEqual(boxes.filter((id) => last.get(id)))
      }),
      { numRuns: 150 },
    )
  })

  test('say nothing of the boxes that were left alone', () => {
    const drawn = checksCard(contextOf([made({ kind: 'checked', item: 'C07.1' }, 1, 'ben', 'e1')]), step)
    expect(reader(drawn, ['C07.1', 'C07.3'])).toMatchObject({ ticked: ['C07.3'], unticked: ['C07.1'] })
  })
})

describe('boxes', () => {
  const benTicked = made({ kind: 'checked', item: 'C07.1' }, 1, 'ben', 'e1')
  const shown = [...boxes]

  test('of cards of before, which say all that is ticked, still read', () => {
    const old = decodeIntent('{"do":"tick","step":7,"shown":["C07.1","C07.2"]}', { ticked: ['C07.2'] })
    if (old?.do !== 'tick') throw new Error('it was not read')
    expect(eventsOf(tick(contextOf([benTicked]), old))).toEqual([
      { kind: 'unchecked', item: 'C07.1' },
      { kind: 'checked', item: 'C07.2' },
    ])
  })

  test('of cards of before count in Teams and in the workspace only as far as they say what was done', () => {
    const data = { mcred: { press: encodeIntent({ do: 'tick', step: 7, shown }), drawn: 'r', ticks: shown } }
    const inputs = { 'C07.1': 'false', 'C07.2': 'true' }
    const value = { action: { data: { ...data, ...inputs } } }
    const reading = readTeams(
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: '1',
        channelId: 'msteams',
        serviceUrl: 'https://smba.example.org/',
        from: { id: '29:ana' },
        recipient: { id: '28:bot' },
        conversation: { id: '19:c', conversationType: 'channel', tenantId: 't' },
        value,
      },
      0,
    )
    expect(reading).toMatchObject({ incoming: { input: { added: { ticked: ['C07.2'], unticked: [] } } } })
    const deed = readDeed({
      delivery: '7a1fbb0e-8f3c-4f0e-9d0a-3f1f3c2a9b11',
      as: { id: 'ana', name: 'Ana', guest: false },
      did: { kind: 'press', press: data.mcred.press, card: '1', ticked: ['C07.2'] },
    })
    expect(deed && readTurn(deed, { at: 0, message: undefined }, catalog)).toMatchObject({
      intent: { ticked: ['C07.2'], unticked: [] },
    })
  })

  test('of a template’s section follow the same rule', () => {
    const chosen: IntentOf<'options'> = { do: 'options', template: 6, section: 7, ticked: ['T06.7.o2'], unticked: [] }
    expect(eventsOf(options(contextOf([made({ kind: 'checked', item: 'T06.7.o1' }, 1, 'ben', 'e1')]), chosen))).toEqual(
      [{ kind: 'checked', item: 'T06.7.o2' }],
    )
  })

  test('name whoever ticked them first, until that is taken back', () => {
    const chiToo = made({ kind: 'checked', item: 'C07.1' }, 2, 'chi', 'e2')
    const named = (...entries: Entry[]) => stateOf(projectOf(entries), 'C07.1', sameAs).settled?.name
    expect(named(benTicked, chiToo)).toBe('ben')
    expect(named(benTicked, chiToo, made({ kind: 'withdrawn', entry: 'e1' }, 3, 'ben', 'e3'))).toBe('chi')
  })
})
