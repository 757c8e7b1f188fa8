import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Of a server: its event loop's delay and CPU time in milliseconds, memory in MB, and how often it has waited for its SQLite file. */
export type Probe = Readonly<Record<'loop' | 'rss' | 'heap' | 'cpu' | 'commits', number>>

/** A server in a process of its own. */
export type Running = {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readonly took: number
  /** False once it has ended, for whatever reason. */
  readonly lives: () => boolean
  /** What it wrote, on both streams. */
  readonly said: () => string
  probe(ask: 'reset' | 'read'): Promise<Probe>
  /** Asks something of what was loaded into it before it started; undefined where it ended before it answered. */
  ask(message: object): Promise<unknown>
  stop(signal?: NodeJS.Signals): Promise<void>
}

const folder = import.meta.dirname
export const mcred = `${folder}/../../src/start.js`
export const bareBolt = `${folder}/bare-bolt.ts`
export const keepingBolt = `${folder}/keeping-bolt.ts`

/** Starts a server and waits until it says where it listens. Nothing of this process's environment reaches it but the path. */
export async function start(
  file: string,
  env: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
): Promise<Running> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, '--import', `${folder}/probe.ts`, file], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', ...env },
  })
  let said = ''
  const hear = (part: Buffer): void => {
    said += part.toString()
  }
  child.stderr?.on('data', hear)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => {
      hear(part)
      const found = /ready at (\S+?)[,\s]/.exec(said)
      if (found?.[1]) resolve(found[1])
    })
    child.once('exit', () => reject(new Error(`${file} did not start: ${said}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    took: performance.now() - begun,
    lives: () => isAlive(child),
    said: () => said,
    probe: async (ask) => (await asked(child, ask)) as Probe,
    ask: (message) => asked(child, message),
    stop: (signal = 'SIGTERM') => stopped(child, signal),
  }
}

/** Undefined where it ended before it answered. */
async function asked(child: ChildProcess, ask: string | object): Promise<unknown> {
  const over = new AbortController()
  const [heard, ended] = [once(child, 'message', over), once(child, 'exit', over).then(() => [])]
  try {
    child.send(ask, () => undefined)
    return (await Promise.race([heard, ended]))[0]
  } finally {
    over.abort()
    await Promise.allSettled([heard, ended])
  }
}

const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(child)) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
