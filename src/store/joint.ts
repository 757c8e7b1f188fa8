import type { Joint, Write } from '../project/ports.ts'
import type { Backend } from './backend.ts'

/** Collects what is to be kept in one transaction. */
export function jointOver(backend: Pick<Backend, 'writeAll'>): Joint {
  const [writes, waiting]: [Write[], ((isKept: boolean) => void)[]] = [[], []]
  return {
    write: (one) => void writes.push(one),
    after: (then) => void waiting.push(then),
    async keep() {
      const [all, told] = [writes.splice(0), waiting.splice(0)]
      let isKept = false
      try {
        if (all.length) await backend.writeAll(all)
        isKept = true
      } finally {
        for (const tell of told) tell(isKept)
      }
    },
  }
}
