import { type MessageRef, placeKey } from '../../../project/ports.ts'
import type { Project } from '../../../project/project.ts'
import { strong } from '../../../view/text.ts'
import type { Message } from '../../../view/view.ts'
import type { KeptCard, Looked, Standing } from '../../cards.ts'
import type { Knowledge } from '../../context.ts'
import { notice } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { type Ports, projectOf } from '../../ports.ts'
import { apart, type Card } from '../../shown.ts'
import { drawCard, printOf } from './draw.ts'

/** How cards that were kept are looked at, compared and drawn, for whoever puts them right. */
export function cardDrawing(ports: Knowledge & Pick<Ports, 'journal' | 'places' | 'dialogues'>) {
  return {
    async look(id: string): Promise<Looked | undefined> {
      const [project, places] = await Promise.all([projectOf(id, ports), ports.places.of(id)])
      return project && { project, places, asked: askedIn(ports) }
    },
    print: (card: KeptCard, standing: Standing, at: number): string =>
      printOf(placed(card), { ...standing, at }, ports),
    draw: (card: KeptCard, standing: Standing, at: number): Message<Intent> | undefined =>
      drawCard(placed(card), { ...standing, at }, ports),
    /** The mark of a card that nobody asked for; undefined where nothing on it changes. */
    mark(view: Card, { project, ref, at }: { project: Project; ref: MessageRef; at: number }): KeptCard | undefined {
      const { shows } = apart(view)
      if (!shows.length) return undefined
      const mark = { project: project.id, shows, at, placeKind: 'channel', ref } as const
      return { ...mark, drawn: printOf({ ...mark, place: ref.place }, { project, asked: null, at }, ports) }
    },
    left: ({ name }: Project): Message<Intent> => notice([strong(name), ' is not worked on here any more.']),
  }
}

const placed = (card: KeptCard) => ({ ...card, place: card.ref.place })

/** The item that the thread of a card asks, if it is on this card. Each thread is looked at once. */
function askedIn({ dialogues }: Pick<Ports, 'dialogues'>): Looked['asked'] {
  const threads = new Map<string, ReturnType<Ports['dialogues']['pendingQuestions']>>()
  return async ({ place, thread, id }) => {
    const key = `${placeKey(place)}/${thread}`
    const found = threads.get(key) ?? dialogues.pendingQuestions(place, thread)
    threads.set(key, found)
    const last = (await found).at(-1)
    return last?.card.id === id ? last.item : null
  }
}
