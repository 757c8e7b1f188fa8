import { notice } from '../conversation/failures.ts'
import { isNobody, type Person } from '../project/entry.ts'
import { type Keeper, placeKey } from '../project/ports.ts'
import { channel } from './read.ts'
import { draw } from './render.ts'
import type { Posted, WorkspaceRoom } from './room.ts'
import { shows, wordsIn } from './showing.ts'

/** Forgets messages of the workspace, in the store and on every open page. What others wrote about a person stays as they wrote it. */
export const keeperOf = (room: WorkspaceRoom): Keeper => ({
  async forget(project, places) {
    const isHere = places.some((place) => placeKey(place) === placeKey(channel))
    // What does not say its project was said before there was one, or by an earlier version.
    await room.drop((message) => message.project === project || (message.project === undefined && isHere))
  },
  async erase(trace) {
    const { person, names, texts, projects } = trace
    // A file may be written in a way in which nobody finds a name: what a project of theirs handed out goes.
    const isOfTheirs = (project: string | undefined): boolean => project === undefined || projects.includes(project)
    const isTheirs = ({ asked }: Posted): boolean =>
      asked !== undefined && (asked.by === undefined ? names.includes(asked.name) : asked.by === person.id)
    const said = (await room.all()).flatMap((message) => [
      ...(isBy(message, person) ? wordsIn(message.text) : []),
      ...(isTheirs(message) ? wordsIn(message.asked?.text) : []),
    ])
    const whole = { ...trace, texts: [...texts, ...said] }
    // Cards first: what they show is known by what was said.
    const isShown = ({ view, project }: Posted): boolean =>
      view !== undefined && (shows(view, whole) || (view.file !== undefined && isOfTheirs(project)))
    await room.rewrite((message) => (isShown(message) ? { ...message, view: gone } : message))
    await room.rewrite((message) => {
      if (isBy(message, person)) return emptied(message)
      const { asked: _, ...bare } = message
      return isTheirs(message) ? bare : message
    })
  },
})

const gone = draw(notice('This showed somebody who asked to be forgotten. Ask for it again to see it as it is now.'))

const emptied = ({ asked: _, view: __, ...bare }: Posted): Posted => ({
  ...bare,
  by: '',
  name: 'Removed',
  text: 'This message was removed.',
})

const isBy = ({ by }: Posted, person: Person): boolean =>
  person.platform === channel.platform && !isNobody(person) && by === person.id
