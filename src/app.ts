import type { Corpus } from './ask/corpus.ts'
import { spentKv } from './ask/model/spending.ts'
import { startAsking } from './ask/start.ts'
import type { Config } from './config.ts'
import { cardKv } from './conversation/cards.ts'
import { joiningKv } from './conversation/joining.ts'
import { cardDrawing } from './conversation/pipeline/cards/drawing.ts'
import { type Jobs, jobKv, RunningJobs } from './conversation/pipeline/run-jobs.ts'
import { type Ports, projectOf } from './conversation/ports.ts'
import { together } from './conversation/project/delete.ts'
import { recallFor, recallKv, recallOf, threadKey } from './conversation/recall.ts'
import type { Turn } from './conversation/turn.ts'
import { formKv } from './forms/form.ts'
import { formsOver } from './forms/forms.ts'
import { health } from './health.ts'
import { serve } from './http/server.ts'
import { foundKv } from './import/found.ts'
import { importsOver } from './import/imports.ts'
import type { Log } from './log.ts'
import { pagesOver } from './pages/keep.ts'
import { pageKv, pageListKv } from './pages/page.ts'
import type { Connected } from './platform/connected.ts'
import { every } from './platform/every.ts'
import { facts } from './project/facts/catalog.ts'
import { type Platform, platforms } from './project/place.ts'
import type { Keeper } from './project/ports.ts'
import { noticeKv, RunningNotices } from './scheduler/notices.ts'
import { RunningCards, redrawKv } from './scheduler/redraws.ts'
import { type Scheduler, schedulerOver } from './scheduler/start.ts'
import { codesOver, keptCode } from './store/codes.ts'
import { openStore, type Store } from './store/open.ts'
import { itemsOf } from './toolkit/items.ts'
import { withOwn } from './toolkit/own.ts'
import { loadUnderstanding } from './understanding/understanding.ts'
import { wishes } from './understanding/wishes.ts'
import { connectWeb } from './web/connect.ts'
import { keeperOf } from './web/keeper.ts'
import { channel } from './web/read.ts'
import { type RoomStore, roomKvs, WorkspaceRoom } from './web/room.ts'
import { waitingDeed } from './web/turns.ts'

/** A running mcred: where it listens, what is connected, and how it is stopped. */
export type RunningApp = { readonly url: string; readonly platforms: readonly Platform[]; close(): Promise<void> }

type ConnectedPlatform = Connected & { readonly name: Platform }

const minute = 60_000
/** How often it is looked for turns that were kept and not answered. */
const lookEvery = 10_000
/** What an answer by a model may take beside the model itself. */
const patience = 15_000

/** Opens the store, reads the toolkit, connects every platform that is configured, and listens. Rejects with what to do where it cannot. */
export async function openApp(config: Config, log: Log): Promise<RunningApp> {
  const store = await openStore(config.store, log)
  try {
    const model = config.model && { config: config.model, spent: store.kv(...spentKv), say: log }
    const asking = await startAsking(undefined, model)
    const jobs = jobsIn(store, config, log)
    const known = await knowledgeOf(asking, config)
    const recalls = store.kv(...recallKv)
    const speaking = speakingOver(store, { ...known, recalls }, log)
    const keepers: Keeper[] = [store.keeper, ...(asking.keeper ? [asking.keeper] : [])]
    const ports: Ports = {
      ...known,
      ...portsIn(store),
      ...documentsOver(store, known, asking.corpus.synonyms),
      ...spokenOf(speaking),
      recalls,
      ask: asking.ask,
      operator: { ...config.operator, ...(config.model ? { model: config.model.model } : {}) },
      keepers: together(keepers, store.scrub),
      ...(jobs ? { later: jobs } : {}),
      ...(asking.wishReader ? { readWish: asking.wishReader(wishes) } : {}),
    }
    const connected = await connectAll(config, log, { store, scheduler: speaking.scheduler, ports })
    keepers.push(...connected.map(({ keeper }) => keeper))
    // A workspace that is switched off still has its messages.
    if (!config.web.on) keepers.push(keeperOf(new WorkspaceRoom(roomIn(store), '')))
    return await open(config, log, { store, ...speaking, ports, jobs, platforms: connected })
  } catch (fault) {
    await store.close()
    throw fault
  }
}

/** Answers by a model that come later, where there is a model. */
const jobsIn = (store: Store, { model }: Config, say: Log): Jobs | undefined =>
  model && new RunningJobs({ kv: store.kv(...jobKv), claims: store.claims, lease: model.timeout + patience, say })

type ToolkitKnown = Pick<Ports, 'toolkit' | 'items' | 'understanding'>

/** The toolkit with what an institution adds to it, and what understands words about it. */
async function knowledgeOf(
  { toolkit: common, corpus }: Awaited<ReturnType<typeof startAsking>>,
  { own }: Config,
): Promise<ToolkitKnown> {
  const items = itemsOf(common)
  const toolkit = await withOwn(common, own ?? {}, {
    facts: new Set(facts.map(({ id }) => id)),
    items: new Set(items.byId.keys()),
  })
  return { toolkit, items, understanding: await loadUnderstanding(toolkit, items, corpus) }
}

type Speaking = { readonly scheduler: Scheduler; readonly cards: RunningCards; readonly notices: RunningNotices }

/** What speaks unasked: the reminders, the cards that follow what is recorded, and the notices. */
function speakingOver(store: Store, known: ToolkitKnown & Pick<Ports, 'recalls'>, say: Log): Speaking {
  const { toolkit, items, understanding, recalls } = known
  const scheduler = schedulerOver({
    ...store,
    toolkit,
    items,
    clock: () => store.backend.now(),
    say,
    async onPosted({ place, thread, ref, at, view, project, key }) {
      const recall = recallOf(view, { by: project.starter, project: project.id, delivery: key, thread })
      await recalls.set(threadKey(place, thread), recall, recallFor * 7)
      const card = ref && drawing.mark(view, { project, ref, at })
      if (card) await cards.stands(card, 'anew')
    },
  })
  const { journal, places } = scheduler
  const drawing = cardDrawing({ toolkit, items, understanding, journal, places, dialogues: store.dialogues })
  const cards = new RunningCards({
    ...drawing,
    cards: store.kv(...cardKv),
    marks: store.kv(...redrawKv),
    projectAt: places.projectAt,
    now: Date.now,
    say,
  })
  const exists = async (project: string) => (await projectOf(project, { journal, toolkit })) !== undefined
  const { claims } = store
  const notices = new RunningNotices({ kv: store.kv(...noticeKv), claims, cards, exists, now: Date.now, say })
  return { scheduler, cards, notices }
}

const spokenOf = ({ scheduler: { journal, places, reminders }, cards, notices }: Speaking) => ({
  journal,
  places,
  reminders,
  cards,
  notices,
})

/** What of the ports is the store's own. */
const portsIn = (store: Store) => {
  const { dialogues, threadHistory, claims, joint, feedback, entryId, projectId } = store
  const codes = codesOver(store.kv('code', keptCode), () => store.backend.now())
  const joinings = store.kv(...joiningKv)
  return { dialogues, threadHistory, claims, joint, feedback, entryId, projectId, codes, joinings }
}

/** Pages, forms and papers: what is read of them, and what is written. */
const documentsOver = (
  store: Store,
  known: ToolkitKnown,
  synonyms: Corpus['synonyms'],
): Pick<Ports, 'pages' | 'forms' | 'imports' | 'write'> => ({
  pages: pagesOver({ lists: store.kv(...pageListKv), passages: store.kv(...pageKv) }, synonyms),
  forms: formsOver(store.kv(...formKv), known.items),
  imports: importsOver(store.kv(...foundKv), known),
  write: async (paper, format) => (await import('./paper/render/render.ts')).written(paper, format),
})

const roomIn = (store: Store): RoomStore => ({
  messages: store.kv(...roomKvs.messages),
  deliveries: store.kv(...roomKvs.deliveries),
})

type AppParts = { readonly store: Store; readonly scheduler: Scheduler; readonly ports: Ports }
type AppRunning = AppParts &
  Speaking & {
    readonly jobs: Jobs | undefined
    readonly platforms: readonly ConnectedPlatform[]
  }

type Connect = (config: Config, log: Log, parts: AppParts) => Promise<Connected | undefined>

/** How each platform is connected, where it is configured; what is not is not even loaded. */
const connect: Readonly<Record<Platform, Connect>> = {
  async web({ web, host }, log, { store, scheduler, ports }) {
    if (!web.on) return undefined
    const inbox = store.kv('web-inbox', waitingDeed)
    const clock = scheduler.workspaceClock(channel)
    return connectWeb({ ports, room: roomIn(store), inbox, clock, password: web.password, host, now: Date.now, log })
  },
  async slack({ chats: { slack } }, log, { store, ports }) {
    if (!slack) return undefined
    const { connectSlack } = await import('./slack/connect.ts')
    return connectSlack(slack, { ports, kv: store.kv, now: Date.now, log })
  },
  async teams({ chats: { teams } }, log, { store, ports }) {
    if (!teams) return undefined
    const { connectTeams } = await import('./teams/connect.ts')
    return connectTeams(teams, { ports, kv: store.kv, now: Date.now, log })
  },
}

async function connectAll(...all: Parameters<Connect>): Promise<ConnectedPlatform[]> {
  const connected: ConnectedPlatform[] = []
  for (const name of platforms) {
    const one = await connect[name](...all)
    if (one) connected.push({ name, ...one })
  }
  return connected
}

async function open(
  config: Config,
  log: Log,
  { store, scheduler, notices, cards, ports, jobs, platforms }: AppRunning,
): Promise<RunningApp> {
  const reach = Object.fromEntries(platforms.map((platform) => [platform.name, platform.reach]))
  notices.connect(reach)
  cards.connect(reach)
  const asked = {
    store: { ...store.backend, leftOut: store.leftOut },
    platforms: () => Object.fromEntries(platforms.map(({ name, health }) => [name, health?.() ?? {}])),
    reminders: () => scheduler.counts(),
  }
  const shut = () => Promise.all([scheduler, notices, cards, ...platforms].map((one) => one.close()))
  const routes = [health(asked), ...platforms.flatMap((platform) => platform.routes)]
  const listening = await serve(routes, config).catch(async (fault: unknown) => {
    await shut()
    throw fault
  })
  const sendTo = async (turn: Turn) => platforms.find(({ name }) => name === turn.by.platform)?.sendTo(turn)
  const takeUp = async (): Promise<void> => {
    await jobs?.takeUp(Date.now(), ports, sendTo)
    await Promise.all([notices.takeUp(), cards.takeUp(), ...platforms.map((platform) => platform.takeUp())])
  }
  const tidy = () => Promise.all(platforms.map((platform) => platform.tidy?.(Date.now())))
  const timers = [
    every(lookEvery, takeUp, () => log('What was left lying could not be taken up; it is tried again in a moment.')),
    every(minute, tidy, () => log('Tidying up failed; it is tried again in a minute.')),
  ]
  const close = async (): Promise<void> => {
    for (const stop of timers) stop()
    await listening.close()
    await jobs?.close()
    await shut()
    await store.close()
  }
  try {
    await Promise.all(platforms.map((platform) => platform.start?.()))
    await jobs?.takeUp(Date.now(), ports, sendTo)
  } catch (fault) {
    await close()
    throw fault
  }
  scheduler.start(reach)
  void notices.takeUp().catch(() => undefined)
  void cards.takeUp().catch(() => undefined)
  return { url: listening.url, platforms: platforms.map(({ name }) => name), close }
}
