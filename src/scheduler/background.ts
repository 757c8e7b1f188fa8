import { setTimeout as after } from 'node:timers/promises'

/** Work that goes on while nobody waits for it, by what it is about. */
export class BackgroundWork {
  readonly #underWay = new Map<string, Promise<void>>()

  has(key: string): boolean {
    return this.#underWay.has(key)
  }

  /** Does it once what was begun before on the same is done; what it rejects with is said. */
  begin(key: string, work: () => Promise<void>, onFault: (fault: unknown) => void): Promise<void> {
    const doing = (this.#underWay.get(key) ?? Promise.resolve())
      .then(work)
      .catch(onFault)
      .finally(() => this.#underWay.get(key) === doing && this.#underWay.delete(key))
    this.#underWay.set(key, doing)
    return doing
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values())
  }

  /** Gives what is under way a few seconds. */
  async close(): Promise<void> {
    await Promise.race([this.settled(), after(patience, undefined, { ref: false })])
  }
}

const patience = 5_000
