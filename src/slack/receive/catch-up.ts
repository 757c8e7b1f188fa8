/** How often in a row something left out is tried again; then the next connection brings it back. */
const tries = 10

/** Reads back what was said while we did not listen; `readBack` resolves to whether everything could be read. */
export class CatchUp {
  readonly #readBack: () => Promise<boolean>
  #underWay: Promise<void> | undefined
  #next: Promise<void> | undefined
  #owed = 0

  constructor(readBack: () => Promise<boolean>) {
    this.#readBack = readBack
  }

  /** Reads back now, or once more after the reading that is under way; never rejects. */
  now(): Promise<void> {
    this.#owed = tries
    if (!this.#underWay) return this.#start()
    this.#next ??= this.#underWay.then(() => {
      this.#next = undefined
      return this.now()
    })
    return this.#next
  }

  /** Makes the next minute read back. */
  soon(): void {
    if (this.#underWay) void this.now()
    else this.#owed = tries
  }

  /** Reads back what was left out before, if anything was. */
  async eachMinute(): Promise<void> {
    if (!this.#underWay && this.#owed > 0) await this.#start()
  }

  #start(): Promise<void> {
    this.#underWay = this.#once().finally(() => {
      this.#underWay = undefined
    })
    return this.#underWay
  }

  async #once(): Promise<void> {
    this.#owed--
    if (await this.#readBack().catch(() => false)) this.#owed = 0
  }
}
