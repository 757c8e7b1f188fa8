import type { ProjectEvent } from '../project/entry.ts'
import type { Journal, KeyValueStore, Place, Places } from '../project/ports.ts'
import { markKey, type ReplanMark } from './records.ts'

/** What changes when reminders come; a withdrawal may take any of these back. */
const deciding: ReadonlySet<ProjectEvent['kind']> = new Set([
  'started',
  'set',
  'nudging',
  'archived',
  'reopened',
  'withdrawn',
])

/**
 * The journal and the places, so that a change to a project's schedule leaves a mark before it is kept. A mark without a
 * change costs one look; a change without a mark cannot be, whenever a process dies.
 */
export function watched(
  ports: { journal: Journal; places: Places },
  marks: KeyValueStore<ReplanMark>,
  clock: () => Promise<number>,
): { journal: Journal; places: Places } {
  const { journal, places } = ports
  const mark = async (project: string, ...also: Place['platform'][]): Promise<void> => {
    const [at, lives] = await Promise.all([clock(), places.of(project)])
    const platforms = new Set([...also, ...lives.map(({ platform }) => platform)])
    await Promise.all([...platforms].map((platform) => marks.set(markKey(platform, project), { at })))
  }
  return {
    journal: {
      ...journal,
      async append(project, metadata, events) {
        if (events.some(({ kind }) => deciding.has(kind))) await mark(project)
        return journal.append(project, metadata, events)
      },
    },
    places: {
      ...places,
      async bind(place, project, instead) {
        await mark(project, place.platform)
        return places.bind(place, project, instead)
      },
    },
  }
}
