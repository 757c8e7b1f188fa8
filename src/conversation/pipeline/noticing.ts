import type { Ports } from '../ports.ts'

/** Told of what a turn does, as it is done. */
type Noticed = {
  /** Something was recorded, or deleted for good. */
  recorded(): void
  /** Something that cards of a project show may have changed. */
  touched(project: string): void
}

/** The ports, telling what is done through them. */
export function noticing(ports: Ports, noticed: Noticed): Ports {
  const { journal, places, dialogues } = ports
  const { told, recording } = tellingOf(noticed)
  return {
    ...ports,
    journal: {
      ...journal,
      append: (...all) => recording(journal.append(...all), all[0]),
      forget: (project) => recording(journal.forget(project)),
      async erase(person) {
        const { projects } = await journal.trace(person)
        return recording(journal.erase(person), ...projects)
      },
    },
    places: {
      ...places,
      bind: (...all) => told(places.bind(...all), all[1]),
      unbind: (...all) => told(places.unbind(...all), all[1]),
    },
    // A question that is asked takes another's place.
    dialogues: { ...dialogues, open: (...all) => told(dialogues.open(...all), all[0].project) },
  }
}

/** Waits for what is done, and tells of it. */
function tellingOf({ recorded, touched }: Noticed) {
  const told = async <T>(done: Promise<T>, ...projects: readonly string[]): Promise<T> => {
    const fate = await done
    for (const project of projects) touched(project)
    return fate
  }
  const recording = async <T>(done: Promise<T>, ...projects: readonly string[]): Promise<T> => {
    const fate = await told(done, ...projects)
    recorded()
    return fate
  }
  return { told, recording }
}
