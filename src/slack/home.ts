import type { types } from '@slack/bolt'
import { emptyHome, homeOf } from '../conversation/home.ts'
import type { Intent } from '../conversation/intent.ts'
import type { Book } from '../conversation/scene.ts'
import type { Person } from '../project/entry.ts'
import type { Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Block } from '../view/view.ts'
import { counter, type Desk, prepared } from './desk.ts'
import { renderBlocks } from './render.ts'
import { plainText } from './text.ts'

const most = 5

/** Shows a person their page: the projects they take part in, each button meant for its project's channel. */
export async function publishHome(
  person: Person,
  mine: readonly { place: Place; project: Project }[],
  book: Book,
  desk: Desk,
): Promise<void> {
  const pages = mine
    .slice(0, most)
    .map(({ place, project }) => ({ place, blocks: homeOf(project, person, desk.now(), book) }))
  const channelOf = new Map(
    pages.flatMap(({ place, blocks }) => blocks.flatMap(intentsIn).map((intent) => [intent, place.id] as const)),
  )
  const blocks = await prepared(
    counter(desk, person, person),
    { about: (intent) => ({ channel: channelOf.get(intent) }), in: 'message' },
    (hand) =>
      pages.length
        ? pages.flatMap(({ blocks }, n) => renamed(renderBlocks(blocks, hand, 18), n))
        : renderBlocks(emptyHome, hand, 20),
  )
  const rest: types.KnownBlock[] =
    mine.length > most ? [{ type: 'context', elements: [plainText(`… ${mine.length - most} more projects`)] }] : []
  await desk.call(
    'views.publish',
    { user_id: person.id, view: { type: 'home', blocks: [...blocks, ...rest] } },
    { again: true },
  )
}

const intentsIn = (block: Block<Intent>): Intent[] =>
  block.kind === 'choices'
    ? block.choices.map(({ intent }) => intent)
    : block.kind === 'rows'
      ? block.rows.flatMap(({ choice }) => (choice ? [choice.intent] : []))
      : []

/** Blocks of several projects on one page must not share names. */
const renamed = (blocks: types.KnownBlock[], n: number): types.KnownBlock[] =>
  blocks.map((block, at) => ({ ...block, block_id: `home:${n}:${at}` }))
