import { readScript } from '../transcripts/script.ts'
import { stage } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'

const setUp = (phases: string): string =>
  `Ana types /mcred start\n\nAna fills in\n  < name: Course\n  < economy: Singapore\n  < phases: ${phases}`

/** What the last deed of a dialogue shows, in a project that Ana started on 24 November 2026. Lines of an array are deeds. */
export async function said(script: string | readonly string[], phases = '3'): Promise<string> {
  return (await played(script, phases)).said
}

/** As `said`, with what was posted last. */
export async function played(script: string | readonly string[], phases = '3') {
  const actors = stage(memoryPorts())
  const deeds = typeof script === 'string' ? [script] : script
  let last: string[] = []
  for (const { deed } of readScript([setUp(phases), ...deeds].join('\n\n'))) last = await actors.play(deed)
  return { said: unshared(last), file: actors.shown.at(-1)?.view.file }
}

/** Without the button that shares it and the moment, which stand on everything that somebody looks at. */
const unshared = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => (line === share || line.startsWith('As of ') ? [] : [line.replace(` ${share}`, '')]))
    .join('\n')

const share = '[Post in channel]'
