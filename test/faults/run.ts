import { isSound, type Trial, told } from './trial.ts'

/** Runs trials one after the other and prints what came of each; where anything was lost, the process fails. */
export async function runAll(
  name: string,
  trials: Trial | readonly Trial[],
  how: { readonly long: boolean },
): Promise<void> {
  for (const trial of [trials].flat()) {
    const outcome = await trial(how)
    process.stdout.write(`${told(name, outcome)}\n`)
    if (!isSound(outcome)) process.exitCode = 1
  }
}

/** PostgreSQL's own package ends a process that runs out of work with 0, whatever it had to say. */
export const end = (): never => process.exit()
