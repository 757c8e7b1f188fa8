import { type ParseArgsConfig, parseArgs } from 'node:util'
import { defaultStore, openStore, type Store } from './open.ts'

/** What was typed after a command. Throws with how it is used where it is not understood. */
export function typed<C extends ParseArgsConfig>(
  args: readonly string[],
  config: C,
  usage: string,
): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs<C>({ ...config, args: [...args] } as C)
  } catch (fault) {
    throw new Error(`${fault instanceof Error ? fault.message : ''}\n${usage}`, { cause: fault })
  }
}

/** Prints what a command comes to, or why it comes to nothing. */
export async function print(command: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await command(process.argv.slice(2))}\n`)
  } catch (fault) {
    tell(fault instanceof Error ? fault.message : String(fault))
    process.exitCode = 1
  }
}

export const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** The store that MCRED_STORE names. */
export const { MCRED_STORE: storeAddress = defaultStore } = process.env

/** Work on that store, which is closed after it. */
export async function onStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(storeAddress, tell)
  return work(store).finally(() => store.close())
}
