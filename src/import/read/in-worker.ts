import { Worker } from 'node:worker_threads'
import { NotTaken } from '../../pages/read/limits.ts'
import type { ReadFile } from './block.ts'
import { most } from './limits.ts'

type Said = { readonly read: ReadFile } | { readonly why: string }

/** Reads a file apart from everything else, with bounds of time and memory. Rejects with `NotTaken`, which says what to do. */
export async function readApart(name: string, bytes: Uint8Array, { time, memory } = most as Bounds): Promise<ReadFile> {
  if (bytes.length > most.bytes) throw new NotTaken('It is larger than 10 MB. Split it, or leave its pictures out.')
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { name, bytes },
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: {},
    execArgv: ['--no-warnings'],
    stdout: true,
    stderr: true,
  })
  try {
    const said = await outcomeOf(worker, time)
    if ('why' in said) throw new NotTaken(said.why)
    return said.read
  } finally {
    await worker.terminate()
  }
}

type Bounds = { readonly time: number; readonly memory: number }

const tooMuch =
  'Reading it took too long or too much memory, so I stopped. Save the part that matters as a file of its own.'

const outcomeOf = (worker: Worker, time: number): Promise<Said> =>
  new Promise((resolve) => {
    const over = (): void => resolve({ why: tooMuch })
    const timer = setTimeout(over, time)
    worker.once('message', (said: Said) => resolve(said))
    worker.once('error', over)
    worker.once('exit', () => {
      clearTimeout(timer)
      over()
    })
  })
