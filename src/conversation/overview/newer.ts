import type { Project } from '../../project/project.ts'
import type { Block } from '../../view/view.ts'
import type { Intent } from '../intent.ts'

/** That something of the project is recorded and not shown, because a newer mcred was here before. */
export const newerLine = ({ newer = 0 }: Project): Block<Intent>[] =>
  newer
    ? [
        {
          kind: 'notice',
          tone: 'warning',
          text: `${newer === 1 ? 'One thing here needs' : `${newer} things here need`} a newer mcred, and ${newer === 1 ? 'is' : 'are'} not shown. Whoever runs mcred can start that one again.`,
        },
      ]
    : []
