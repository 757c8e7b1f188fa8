import { createRequire } from 'node:module'
import { setImmediate as whoeverCame } from 'node:timers/promises'

const putOff: (() => unknown)[] = []

/** A module that no start needs: it is loaded with its first use, or before that in an idle moment. `from` is the `import.meta.url` of whoever uses it. */
export function later<Module>(name: string, from: string): () => Module {
  let loaded: Module | undefined
  const load = (): Module => {
    loaded ??= createRequire(from)(name) as Module
    return loaded
  }
  putOff.push(load)
  return load
}

/** Loads all that was put off, one after the other; whoever came meanwhile goes first. */
export async function loadTheRest(): Promise<void> {
  for (const load of putOff) {
    await whoeverCame()
    load()
  }
}
