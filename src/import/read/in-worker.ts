import { Worker } from 'node:worker_threads'
import { NotTaken } from '../../pages/read/limits.ts'
import type { ReadFile } from './block.ts'
import { most } from './limits.ts'

type FromWorker<T> = { readonly read: T } | { readonly why: string }
type Bounds = { readonly time: number; readonly memory: number }

/** Reads a file apart from everything else, with bounds of time and memory. Rejects with `NotTaken`, which says what to do. */
export const readApart = (name: string, bytes: Uint8Array, bounds?: Bounds): Promise<ReadFile> =>
  apart(new URL('./worker.ts', import.meta.url), { name, bytes }, bounds)

/** What a worker of ours makes of a file: it answers with `read` or `why`, or is stopped. It sees no environment. */
export async function apart<T>(
  worker: URL,
  file: { name: string; bytes: Uint8Array },
  { time, memory }: Bounds = most,
): Promise<T> {
  if (file.bytes.length > most.bytes)
    throw new NotTaken('It is larger than 10 MB. Split it, or leave its pictures out.')
  const working = new Worker(worker, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: {},
    execArgv: ['--no-warnings'],
    stdout: true,
    stderr: true,
  })
  try {
    const said = await outcomeOf<T>(working, time)
    if ('why' in said) throw new NotTaken(said.why)
    return said.read
  } finally {
    await working.terminate()
  }
}

const tooMuch =
  'Reading it took too long or too much memory, so I stopped. Save the part that matters as a file of its own.'

const outcomeOf = <T>(worker: Worker, time: number): Promise<FromWorker<T>> =>
  new Promise((resolve) => {
    const over = (): void => resolve({ why: tooMuch })
    const timer = setTimeout(over, time)
    worker.once('message', (said: FromWorker<T>) => resolve(said))
    worker.once('error', over)
    worker.once('exit', () => {
      clearTimeout(timer)
      over()
    })
  })
