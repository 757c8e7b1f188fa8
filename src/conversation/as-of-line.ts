import { shownMoment } from '../calendar/dates.ts'
import type { Block } from '../view/view.ts'
import type { ProjectContext } from './context.ts'
import { quiet } from './failures.ts'

/** When a card was so that is shown to one person: nobody can draw it again later. */
export const asOf = ({ turn, project }: Pick<ProjectContext, 'turn' | 'project'>): Block<never> =>
  quiet(`As of ${shownMoment(turn.at, project.zone)}`)
