import { createHash } from 'node:crypto'
import type { Ask } from '../src/ask/answer.ts'
import type { KeptCard } from '../src/conversation/cards.ts'
import { cardDrawing } from '../src/conversation/pipeline/cards/drawing.ts'
import { type Ports, projectOf } from '../src/conversation/ports.ts'
import { together } from '../src/conversation/project/delete.ts'
import { formsOver } from '../src/forms/forms.ts'
import { importsOver } from '../src/import/imports.ts'
import { written } from '../src/paper/render/render.ts'
import type { Entry } from '../src/project/entry.ts'
import { personKey } from '../src/project/entry.ts'
import {
  type Keeper,
  type KeyValueStore,
  type Noted,
  type PendingQuestion,
  type Place,
  placeKey,
  type ThreadMessage,
} from '../src/project/ports.ts'
import { RunningNotices } from '../src/scheduler/notices.ts'
import { remindersOver } from '../src/scheduler/port.ts'
import type { Reach } from '../src/scheduler/ports.ts'
import { RunningCards } from '../src/scheduler/redraws.ts'
import { codesOver } from '../src/store/codes.ts'
import { seenFrom } from '../src/store/forget/erasing.ts'
import { itemsOf } from '../src/toolkit/items.ts'
import { loadToolkit } from '../src/toolkit/load.ts'
import { loadUnderstanding } from '../src/understanding/understanding.ts'
import { memoryJoint, memoryKv } from './memory-kv.ts'
import { onlyPosts } from './reach.ts'

export const toolkit = await loadToolkit()
export const catalog = { toolkit, items: itemsOf(toolkit) }
/** What was learnt of how people say things, beside the catalog. */
export const knowledge = { ...catalog, understanding: await loadUnderstanding(toolkit, catalog.items) }

const sha = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The toolkit says nothing: for conversations in which it is not asked. */
export const silent: Ask = async () => ({ kind: 'nothing', team: [] })

export type MemoryPorts = Ports & {
  readonly notices: RunningNotices
  readonly cards: RunningCards
  readonly kept: KeyValueStore<KeptCard>
}

/** A way to everybody that leads nowhere; everybody is everywhere. */
const nowhere: Reach = {
  ...onlyPosts,
  post: async () => ({ did: 'sent' }),
  tell: async () => ({ did: 'sent' }),
  isThere: async () => 'yes',
}

/** Ports whose ports live in memory, over the real toolkit. `keepers`: who else forgets what a project or a person leaves. */
export function memoryPorts(ask: Ask = silent, keepers: Keeper[] = []): MemoryPorts {
  const journals = new Map<string, Map<string, Entry>>()
  const gone = new Set<string>()
  const bound = new Map<string, { place: Place; project: string }>()
  const pendingQuestions: PendingQuestion[] = []
  const threadHistory = new Map<string, ThreadMessage[]>()
  const feedback = new Map<string, Noted[]>()
  const claims = new Map<string, 'taken' | 'done'>()
  const firsts = new Map<string, string>()
  const entryId = (delivery: string, position: number): string => sha(`${delivery}\n${position}`)
  const placesOf = (project: string): Place[] =>
    [...bound.values()].filter((one) => one.project === project).map(({ place }) => place)
  const ours: Keeper = {
    async forget(project, places) {
      feedback.delete(project)
      for (const place of places)
        for (const key of threadHistory.keys()) if (key.startsWith(`${placeKey(place)}/`)) threadHistory.delete(key)
    },
    async erase({ person }) {
      for (const [project, notes] of feedback)
        feedback.set(
          project,
          notes.filter(({ by }) => personKey(by) !== personKey(person)),
        )
    },
  }
  keepers.push(ours)
  const ports: Omit<Ports, 'notices' | 'cards'> = {
    ...knowledge,
    ask,
    codes: codesOver(memoryKv(), async () => Date.now()),
    reminders: remindersOver({ ...catalog, sendings: memoryKv(), clock: async () => Date.now() }),
    entryId,
    projectId: (delivery) => sha(`project\n${delivery}`).slice(0, 16),
    journal: {
      async append(project, { delivery, ...stamp }, events) {
        if (gone.has(project)) return 'forgotten'
        const journal = journals.get(project) ?? new Map<string, Entry>()
        journals.set(project, journal)
        if (journal.has(entryId(delivery, 0))) return 'known'
        events.forEach((event, position) => {
          const id = entryId(delivery, position)
          journal.set(id, { ...event, id, version: 1, ...stamp })
        })
        return 'kept'
      },
      read: async (project) => [...(journals.get(project)?.values() ?? [])],
      async forget(project) {
        const count = journals.get(project)?.size ?? 0
        journals.delete(project)
        gone.add(project)
        return count
      },
      async trace(person) {
        const [projects, names, texts] = [[] as string[], [] as string[], [] as string[]]
        for (const [project, journal] of journals)
          for (const entry of journal.values()) {
            const seen = seenFrom(JSON.stringify(entry), person)
            if (seen.is !== 'theirs') continue
            projects.push(project)
            names.push(...seen.traced.names)
            texts.push(...seen.traced.texts)
          }
        return { projects, names, texts }
      },
      async erase(person) {
        let entries = 0
        for (const journal of journals.values())
          for (const [id, entry] of journal) {
            const seen = seenFrom(JSON.stringify(entry), person)
            if (seen.is !== 'theirs') continue
            journal.set(id, JSON.parse(seen.without))
            entries++
          }
        return { entries, unread: 0 }
      },
    },
    places: {
      projectAt: async (place) => bound.get(placeKey(place))?.project,
      async bind(place, project, instead) {
        if (bound.get(placeKey(place))?.project !== instead) return bound.get(placeKey(place))?.project === project
        bound.set(placeKey(place), { place, project })
        return true
      },
      async unbind(place, project) {
        if (bound.get(placeKey(place))?.project === project) bound.delete(placeKey(place))
      },
      of: async (project) => placesOf(project),
      everOf: async (project) => placesOf(project),
      async release(project) {
        for (const place of placesOf(project)) bound.delete(placeKey(place))
      },
      async *all() {
        yield* bound.values()
      },
    },
    dialogues: {
      async open(pending) {
        pendingQuestions.push(pending)
      },
      pendingQuestions: async (place, thread) =>
        pendingQuestions
          .filter(({ card }) => card.thread === thread && placeKey(card.place) === placeKey(place))
          .sort((a, b) => a.at - b.at),
    },
    threadHistory: {
      async add(place, thread, _, said) {
        const key = `${placeKey(place)}/${thread}`
        threadHistory.set(key, [...(threadHistory.get(key) ?? []), ...said])
      },
      of: async (place, thread) => threadHistory.get(`${placeKey(place)}/${thread}`) ?? [],
      async forget(place) {
        for (const key of threadHistory.keys()) if (key.startsWith(`${placeKey(place)}/`)) threadHistory.delete(key)
      },
    },
    claims: {
      async take(key) {
        const before = claims.get(key)
        if (before) return before
        claims.set(key, 'taken')
        return 'mine'
      },
      async done(key) {
        claims.set(key, 'done')
      },
      async release(key) {
        claims.delete(key)
      },
      async first(key, taker) {
        if (!firsts.has(key)) firsts.set(key, taker)
        return firsts.get(key) === taker
      },
    },
    joint: memoryJoint,
    pages: { find: async () => [] },
    forms: formsOver(memoryKv(), catalog.items),
    imports: importsOver(memoryKv(), knowledge),
    write: written,
    feedback: {
      async keep(project, noted) {
        feedback.set(project, [...(feedback.get(project) ?? []), noted])
      },
      of: async (project) => feedback.get(project) ?? [],
    },
    joinings: memoryKv(),
    recalls: memoryKv(),
    keepers: together(keepers, async () => undefined),
  }
  const kept = memoryKv<KeptCard>()
  const cards = new RunningCards({
    ...cardDrawing(ports),
    cards: kept,
    marks: memoryKv(),
    projectAt: ports.places.projectAt,
    now: Date.now,
    say: () => undefined,
    gap: 0,
  })
  const notices = new RunningNotices({
    kv: memoryKv(),
    claims: ports.claims,
    cards,
    exists: async (project) => (await projectOf(project, ports)) !== undefined,
    now: Date.now,
    say: () => undefined,
  })
  notices.connect({ web: nowhere })
  const [connect, settled] = [notices.connect.bind(notices), notices.settled.bind(notices)]
  Object.assign(notices, {
    connect(reach: Parameters<typeof connect>[0]) {
      connect(reach)
      cards.connect(reach)
    },
    async settled() {
      await settled()
      await cards.settled()
    },
  })
  return { ...ports, notices, cards, kept }
}
