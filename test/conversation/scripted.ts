import { readScript } from '../transcripts/script.ts'
import { stage } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'

const setUp = 'Ana types /mcred start\n\nAna fills in\n  < name: Course\n  < economy: Singapore\n  < phases: 3\n\n'

/** What the last deed of a dialogue shows, in a project that Ana started on 24 November 2026. Lines of an array are deeds. */
export async function said(script: string | readonly string[]): Promise<string> {
  const actors = stage(memoryPorts())
  const written = typeof script === 'string' ? script : script.join('\n\n')
  let last: string[] = []
  for (const { deed } of readScript(setUp + written)) last = await actors.play(deed)
  return last.join('\n')
}
