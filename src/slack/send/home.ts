import type { types } from '@slack/bolt'
import type { Intent } from '../../conversation/intent.ts'
import { emptyHome, homeOf } from '../../conversation/overview/home.ts'
import type { Mine } from '../../conversation/project/taking-part.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import type { Catalog } from '../../toolkit/items.ts'
import { type Whereabouts, whereOf } from '../workspace/whereabouts.ts'
import type { AboutIntent } from './button-value.ts'
import { outboxFor, prepared, type SlackOutbox } from './outbox.ts'
import { renderBlocks } from './render.ts'
import { plainText } from './text.ts'

type HomeSources = { readonly whereabouts: Whereabouts; readonly ports: Catalog }

/** Shows a person their page: what waits for them, and the projects they take part in. */
export async function showHome(
  person: Person,
  outbox: SlackOutbox,
  { whereabouts, ports }: HomeSources,
): Promise<void> {
  const mine = await whereabouts.of(person, outbox.call)
  const view = { type: 'home', blocks: await pageOf(mine, { person, catalog: ports, outbox }) }
  await outbox.call('views.publish', { user_id: person.id, view }, { again: true })
}

/** Shows the pages of those who took part in a channel anew. A page that cannot be shown is drawn when it is opened. */
export async function showHomes(place: Place, outbox: SlackOutbox, source: HomeSources): Promise<void> {
  const people = await source.whereabouts.at(place)
  for (const person of people.slice(0, mostPeople)) await showHome(person, outbox, source).catch(() => undefined)
}

const mostPeople = 30

type HomeReader = { readonly person: Person; readonly catalog: Catalog; readonly outbox: SlackOutbox }

async function pageOf(mine: Mine, { person, catalog, outbox }: HomeReader): Promise<types.KnownBlock[]> {
  const projects = mine.projects.map(({ project, places }) => ({ project, where: whereOf(places) }))
  const page = projects.length ? homeOf(projects, { person, now: outbox.now(), catalog }) : emptyHome.blocks
  const about = { about: aboutIn(mine), in: 'message' } as const
  const blocks = await prepared(outboxFor(outbox, person, person), about, (rendering) =>
    renderBlocks(page, rendering, 98),
  )
  return mine.unsure ? [...blocks, quiet(notAll)] : blocks
}

/** What looks or asks goes on in the person's chat with us, where it disturbs nobody; what is recorded belongs to the channel. */
function aboutIn({ projects }: Mine): AboutIntent {
  const channelOf = new Map(projects.map(({ project, places: [place] }) => [project.id, place.id]))
  return ({ do: wanted, project = '' }) => {
    const channel = channelOf.get(project)
    return channel === undefined || inChat.has(wanted) ? { chat: true } : { channel }
  }
}

const inChat: ReadonlySet<Intent['do']> = new Set(['next', 'missing', 'ask'])

const notAll =
  'I could not check with Slack whether you are in all your channels just now, so something may be missing here. Open this page again in a moment.'

const quiet = (text: string): types.KnownBlock => ({ type: 'context', elements: [plainText(text)] })
