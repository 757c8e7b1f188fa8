import { adviceOn, whyNot } from '../workspace/app-token.ts'

/** What the administrator reads of the connection: each thing once, until it is back. */
export type ConnectionNews = {
  lost(): void
  /** One line for each refusal that somebody has to mend, and one for the first of all other reasons. */
  failed(fault: unknown): void
  back(after: number): void
}

export function newsTo(log: (line: string) => void, ceiling: number): ConnectionNews {
  const told = new Set<string>()
  const once = (what: string, line: string): void => {
    if (!told.has(what)) log(`Slack: ${line}`)
    told.add(what)
  }
  const again = `tried again at least every ${Math.round(ceiling / 1000)} s`
  return {
    lost: () => once('lost', 'the connection was lost; it is tried again until it is back.'),
    failed(fault) {
      const advice = adviceOn(fault)
      if (advice) once(advice, `${advice} It is ${again}.`)
      else once('why', `there is no connection (${whyNot(fault)}); it is ${again}.`)
    },
    back(after) {
      if (told.size) log(`Slack: connected again after ${Math.round(after / 1000)} s.`)
      told.clear()
    },
  }
}
