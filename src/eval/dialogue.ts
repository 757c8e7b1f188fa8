import { z } from 'zod'
import type { Knowledge } from '../conversation/context.ts'
import type { Intent } from '../conversation/intent.ts'
import { joiningKv } from '../conversation/joining.ts'
import { readCommand } from '../conversation/language/parse-command.ts'
import { takeTurn, understood } from '../conversation/pipeline/answer-turn.ts'
import type { Ports } from '../conversation/ports.ts'
import { recallKv } from '../conversation/recall.ts'
import { formKv } from '../forms/form.ts'
import { formsOver } from '../forms/forms.ts'
import { foundKv } from '../import/found.ts'
import { importsOver } from '../import/imports.ts'
import { written } from '../paper/render/render.ts'
import type { MessageRef } from '../project/ports.ts'
import { remindersOver } from '../scheduler/port.ts'
import { kvs } from '../scheduler/records.ts'
import { openStore } from '../store/open.ts'
import { type ReadingOut, readingOut } from './reading-out.ts'
import { decidedIn, turnOf } from './turn.ts'
import { defaultWorld, exported, moment, place, settle, worldFrom } from './world.ts'

const dialogue = z.looseObject({
  id: z.union([z.string(), z.number()]),
  messages: z.array(z.looseObject({ by: z.string(), where: z.string(), text: z.string() })),
  world: exported.nullish(),
})

/** Plays a conversation against a store of its own, with all that the bot does and says; resolves to what each message was understood to want. */
export async function playDialogue(
  written: unknown,
  knowledge: Knowledge,
): Promise<{ id: string | number; messages: ReadingOut[] }> {
  const { id, messages, world: own } = dialogue.parse(written)
  const store = await openStore('sqlite::memory:')
  try {
    const world = own ? worldFrom(own) : defaultWorld(knowledge)
    const ports = portsOver(store, knowledge)
    await settle(world, ports)
    const stage = { ports, now: world.now, sent: 0, opened: new Set<string>() }
    const out: ReadingOut[] = []
    for (const message of messages) out.push(await play(message, stage))
    return { id, messages: out }
  } finally {
    await store.close()
  }
}

type Stage = { readonly ports: Ports; now: number; sent: number; readonly opened: Set<string> }

const silent: ReadingOut = { wants: 'none', others: [], confidence: 1, details: {}, does: 'silent' }

async function play(
  { by, where, text }: { by: string; where: string; text: string },
  stage: Stage,
): Promise<ReadingOut> {
  stage.now += 60_000
  const [, code] = /^thread:(.+)$/.exec(where) ?? []
  const item = code ? stage.ports.items.find(code) : undefined
  const thread = code ? `thread-${code}` : undefined
  if (item && thread && !stage.opened.has(thread)) {
    stage.opened.add(thread)
    await act('Ana', { do: 'show', item: item.id }, { where, thread, stage })
  }
  const addressed = /(?<![\w@])@mcred\b/i.test(text)
  if (!addressed && where !== 'dm' && !thread) return silent
  const bare = text.replace(/@mcred\b[,:]?/i, ' ').trim()
  const intent: Intent = addressed || where === 'dm' ? readCommand(bare, 'mention', stage.ports) : { do: 'say', text }
  return act(by, intent, { where, thread, stage })
}

async function act(
  name: string,
  intent: Intent,
  { where, thread, stage }: { readonly where: string; readonly thread: string | undefined; readonly stage: Stage },
): Promise<ReadingOut> {
  const { ports } = stage
  const turn = turnOf(name, intent, { delivery: `message-${++stage.sent}`, at: stage.now, where, thread })
  const { steps, readings, context } = await understood(turn, ports)
  const decided = decidedIn(context, steps)
  await takeTurn(turn, ports, async (reply, under): Promise<MessageRef | undefined> => {
    if (reply.show === 'whisper' || reply.show === 'open') return undefined
    const id = `sent-${++stage.sent}`
    return { place, id, thread: thread ?? under?.thread ?? id, at: stage.now }
  })
  return readingOut(decided, readings)
}

function portsOver(store: Awaited<ReturnType<typeof openStore>>, knowledge: Knowledge): Ports {
  const nothing = async (): Promise<undefined> => undefined
  return {
    ...knowledge,
    ...store,
    ask: async () => ({ kind: 'nothing', team: [] }),
    pages: { find: async () => [] },
    forms: formsOver(store.kv(...formKv), knowledge.items),
    imports: importsOver(store.kv(...foundKv), knowledge),
    write: written,
    reminders: remindersOver({ ...knowledge, sendings: store.kv(...kvs.sendings), clock: async () => moment }),
    codes: { make: async () => 'CODE', use: nothing } as unknown as Ports['codes'],
    joinings: store.kv(...joiningKv),
    recalls: store.kv(...recallKv),
    cards: {
      stands: nothing,
      gone: nothing,
      decided: nothing,
      now: nothing,
      touch: nothing,
    } as unknown as Ports['cards'],
    notices: { keep: nothing, tell: nothing, drop: nothing, reaches: async () => false } as unknown as Ports['notices'],
    keepers: { forget: nothing, erase: nothing, scrub: nothing },
  }
}
