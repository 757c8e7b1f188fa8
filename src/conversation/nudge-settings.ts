import type { IntentOf } from './intent.ts'
import { type Decision, type ProjectScene, say } from './scene.ts'
import { notice } from './trouble.ts'

/** Shows and changes the weekly reminder. */
export function nudge(scene: ProjectScene, _intent: IntentOf<'nudge'>): Decision {
  return say({ show: 'whisper', view: notice(`The reminder comes at ${scene.project.nudging.time}.`) })
}
