import type { types } from '@slack/bolt'
import type { Catalog } from '../../conversation/context.ts'
import type { Intent } from '../../conversation/intent.ts'
import { emptyHome, homeOf } from '../../conversation/overview/home.ts'
import type { Person } from '../../project/entry.ts'
import type { Place } from '../../project/ports.ts'
import type { Block } from '../../view/view.ts'
import type { Mine, Whereabouts } from '../workspace/personal.ts'
import { outboxFor, prepared, type SlackOutbox } from './outbox.ts'
import { renderBlocks } from './render.ts'
import { plainText } from './text.ts'

const most = 5

type HomeSources = { readonly whereabouts: Whereabouts; readonly ports: Catalog }

/** Shows a person their page: the projects they take part in, each button meant for its project's channel. */
export async function showHome(
  person: Person,
  outbox: SlackOutbox,
  { whereabouts, ports }: HomeSources,
): Promise<void> {
  await publish(person, await whereabouts.of(person, outbox.call), ports, outbox)
}

/** Shows the pages of those who took part in a channel anew. A page that cannot be shown is drawn when it is opened. */
export async function showHomes(place: Place, outbox: SlackOutbox, source: HomeSources): Promise<void> {
  const people = await source.whereabouts.at(place)
  for (const person of people.slice(0, mostPeople)) await showHome(person, outbox, source).catch(() => undefined)
}

const mostPeople = 30

async function publish(
  person: Person,
  { projects: mine, unsure }: Mine,
  catalog: Catalog,
  outbox: SlackOutbox,
): Promise<void> {
  const pages = mine
    .slice(0, most)
    .map(({ place, project }) => ({ place, blocks: homeOf(project, person, outbox.now(), catalog) }))
  const channelOf = new Map(
    pages.flatMap(({ place, blocks }) => blocks.flatMap(intentsIn).map((intent) => [intent, place.id] as const)),
  )
  const blocks = await prepared(
    outboxFor(outbox, person, person),
    { about: (intent) => ({ channel: channelOf.get(intent) }), in: 'message' },
    (rendering) =>
      pages.length
        ? pages.flatMap(({ blocks }, n) => renamed(renderBlocks(blocks, rendering, 18), n))
        : renderBlocks(emptyHome, rendering, 20),
  )
  const rest = [
    ...(mine.length > most ? [quiet(`… ${mine.length - most} more projects`)] : []),
    ...(unsure ? [quiet(notAll)] : []),
  ]
  await outbox.call(
    'views.publish',
    { user_id: person.id, view: { type: 'home', blocks: [...blocks, ...rest] } },
    { again: true },
  )
}

const notAll =
  'I could not check with Slack whether you are in all your channels just now, so something may be missing here. Open this page again in a moment.'

const quiet = (text: string): types.KnownBlock => ({ type: 'context', elements: [plainText(text)] })

const intentsIn = (block: Block<Intent>): Intent[] =>
  block.kind === 'choices'
    ? block.choices.map(({ intent }) => intent)
    : block.kind === 'rows'
      ? block.rows.flatMap(({ choice, more = [] }) =>
          [...(choice ? [choice] : []), ...more].map(({ intent }) => intent),
        )
      : []

/** Blocks of several projects on one page must not share names. */
const renamed = (blocks: types.KnownBlock[], n: number): types.KnownBlock[] =>
  blocks.map((block, at) => ({ ...block, block_id: `home:${n}:${at}` }))
