import { describe, expect, test, vi } from 'vitest'
import type { Ask, Question, ToolkitAnswer } from '../../src/ask/answer.ts'
import type { Job } from '../../src/conversation/deferred-answer.ts'
import { takeTurn } from '../../src/conversation/pipeline/answer-turn.ts'
import { type Jobs, RunningJobs } from '../../src/conversation/pipeline/run-jobs.ts'
import type { Ports, Send } from '../../src/conversation/ports.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import type { Claims, KeyValueStore, MessageRef, Place } from '../../src/project/ports.ts'
import { asText } from '../../src/view/plain-text.ts'
import { memoryKv } from '../memory-kv.ts'
import { memoryPorts } from '../world.ts'

const place: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }
const at = Date.parse('2026-11-24T01:00:00Z')

const turn = (delivery: string, more: Partial<Turn> = {}): Turn => ({
  delivery,
  at,
  by: { platform: 'web', tenant: 'workspace', id: 'ana' },
  name: 'Ana',
  standing: 'member',
  place,
  placeName: 'my-course',
  placeKind: 'channel',
  canOpen: false,
  message: { place, id: 'm0', thread: 'm0' },
  intent: { do: 'ask', question: 'How long should a video be?' },
  ...more,
})

const answerOf = (text: string): ToolkitAnswer => ({
  kind: 'answered',
  points: [{ text, citation: 1 }],
  citations: [{ id: 'X', place: 'Step 12', part: '', lines: [1, 1], quote: text, quoted: false }],
  team: [],
})

/** An answer that comes when it is let go. */
function slowAsk() {
  const asked: Question[] = []
  const waiting: (() => void)[] = []
  const ask: Ask = (question) => {
    asked.push(question)
    return new Promise((resolve) => waiting.push(() => resolve(answerOf(`Answer to ${question.text}`))))
  }
  const letGo = async (count = 1): Promise<void> => {
    await vi.waitFor(() => expect(waiting).toHaveLength(count))
    for (const go of waiting.splice(0)) go()
  }
  return { ask, asked, letGo }
}

/** What stands in the channel, in words. */
function board() {
  const cards = new Map<string, string>()
  const shown: Reply['show'][] = []
  let down = false
  const send: Send = async (reply) => {
    if (down) throw new Error('the platform does not answer')
    shown.push(reply.show)
    const ref: MessageRef =
      reply.show === 'replace' && reply.card
        ? reply.card
        : { place, id: `b${cards.size + 1}`, thread: 'm0', at: at + 5 }
    cards.set(ref.id, asText(reply.view))
    return ref
  }
  return {
    send,
    shown,
    cards,
    goDown: (now: boolean) => {
      down = now
    },
  }
}

type Kept = { kv: KeyValueStore<Job>; claims: Claims }
const start = (ask: Ask, kept?: Kept): { ports: Ports; jobs: Jobs; lines: string[]; kept: Kept } => {
  const plain = memoryPorts(ask)
  const lines: string[] = []
  const own = kept ?? { kv: memoryKv<Job>(), claims: plain.claims }
  const jobs = new RunningJobs({ ...own, lease: 45_000, say: (line) => lines.push(line) })
  return { ports: { ...plain, later: jobs }, jobs, lines, kept: own }
}

describe('an answer that takes its time', () => {
  test('is announced at once and comes in the place of its announcement', async () => {
    const { ask, letGo } = slowAsk()
    const { ports, jobs, kept } = start(ask)
    const { send, cards, shown } = board()
    await takeTurn(turn('d1'), ports, send)
    expect([...cards.values()]).toEqual(['Looking it up in the toolkit …'])
    expect(await kept.kv.list('')).toMatchObject([{ value: { card: { id: 'b1' } } }])
    await letGo()
    await jobs.settled()
    expect([...cards.values()]).toEqual([expect.stringContaining('Answer to How long should a video be? [1]')])
    expect(shown).toEqual(['post', 'replace'])
    expect(await kept.kv.list('')).toEqual([])
  })

  test('is kept as said, so that a question that follows is understood, even one that does not wait', async () => {
    const { ask, asked, letGo } = slowAsk()
    const { ports, jobs } = start(ask)
    const { send } = board()
    await takeTurn(turn('d1'), ports, send)
    await takeTurn(turn('d2', { at: at + 4000, thread: 'm0', intent: { do: 'say', text: 'and why?' } }), ports, send)
    await letGo(2)
    await jobs.settled()
    expect(asked[1]).toMatchObject({
      text: 'and why?',
      history: [{ role: 'user', content: 'How long should a video be?' }],
    })
    expect(await ports.threadHistory.of(place, 'm0')).toHaveLength(4)
  })

  test('is given once, though the turn is delivered twice', async () => {
    const { ask, asked, letGo } = slowAsk()
    const { ports, jobs } = start(ask)
    const { send, cards } = board()
    await takeTurn(turn('d1'), ports, send)
    await takeTurn(turn('d1'), ports, send)
    await letGo()
    await jobs.settled()
    expect(asked).toHaveLength(1)
    expect(cards.size).toBe(1)
  })

  test('does not hold up anything that is no question', async () => {
    const { ask } = slowAsk()
    const { ports, kept } = start(ask)
    const { send, cards } = board()
    await takeTurn(turn('d1', { intent: { do: 'help' } }), ports, send)
    expect([...cards.values()].join()).not.toContain('Looking it up')
    expect(await kept.kv.list('')).toEqual([])
  })

  test('leaves the turn to be delivered again where it could not be announced', async () => {
    const { ask, asked } = slowAsk()
    const { ports, kept } = start(ask)
    const channel = board()
    channel.goDown(true)
    await expect(takeTurn(turn('d1'), ports, channel.send)).rejects.toThrow('the platform does not answer')
    expect(await kept.kv.list('')).toEqual([])
    expect(asked).toEqual([])
    channel.goDown(false)
    await takeTurn(turn('d1'), ports, channel.send)
    expect(channel.cards.size).toBe(1)
  })
})

describe('after a restart', () => {
  /** A process that died with one answer under way: its lease ran out. */
  const died = async () => {
    const { ports, kept } = start(slowAsk().ask)
    const { send, cards } = board()
    await takeTurn(turn('d1'), ports, send)
    await kept.claims.release('later/web/workspace/d1')
    return { kept, cards }
  }

  test('what was under way is taken up again', async () => {
    const { kept } = await died()
    const { ports, jobs } = start(async ({ text }) => answerOf(`Answer to ${text}`), kept)
    const { send, cards, shown } = board()
    await jobs.takeUp(at + 60_000, ports, async () => send)
    await jobs.settled()
    expect(shown).toEqual(['replace'])
    expect(cards.get('b1')).toContain('Answer to How long should a video be?')
    expect(await kept.kv.list('')).toEqual([])
  })

  test('what is older than ten minutes is not answered any more, and can be asked again', async () => {
    const { kept } = await died()
    const { ask, asked } = slowAsk()
    const { ports, jobs } = start(ask, kept)
    const { send, cards } = board()
    await jobs.takeUp(at + 11 * 60_000, ports, async () => send)
    await jobs.settled()
    expect(asked).toEqual([])
    expect(cards.get('b1')).toBe('! I was interrupted and could not look this up in time.\n[Ask again]')
    expect(await kept.kv.list('')).toEqual([])
  })

  test('what another instance is at is left to it', async () => {
    const { ask } = slowAsk()
    const { ports, kept } = start(ask)
    await takeTurn(turn('d1'), ports, board().send)
    const other = start(async () => answerOf('twice'), kept)
    const { send, shown } = board()
    await other.jobs.takeUp(at + 60_000, other.ports, async () => send)
    expect(shown).toEqual([])
  })

  test('what could not be sent is tried again', async () => {
    const { ask, letGo } = slowAsk()
    const { ports, jobs, lines, kept } = start(ask)
    const channel = board()
    await takeTurn(turn('d1'), ports, channel.send)
    channel.goDown(true)
    await letGo()
    await jobs.settled()
    expect(lines).toEqual(['a later answer failed and is tried again: Error'])
    expect(await kept.kv.list('')).toHaveLength(1)
    channel.goDown(false)
    await jobs.takeUp(at + 60_000, ports, async () => channel.send)
    await letGo()
    await jobs.settled()
    expect(channel.cards.get('b1')).toContain('Answer to')
  })

  test('what is for a platform that is not connected waits', async () => {
    const { kept } = await died()
    const { ports, jobs } = start(slowAsk().ask, kept)
    await jobs.takeUp(at + 60_000, ports, async () => undefined)
    expect(await kept.kv.list('')).toHaveLength(1)
  })
})
