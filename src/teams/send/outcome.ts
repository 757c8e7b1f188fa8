/** Teams said no; `code` is its word for why: "BotNotInConversationRoster". */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(what: string, status: number, code: string) {
    super(`Teams refused ${what}: ${status} ${code}`)
    this.name = 'Refused'
    this.status = status
    this.code = code
  }
}

/** Too many calls: nothing was done; to be tried again after so many seconds. */
export class Paused extends Error {
  readonly seconds: number
  constructor(what: string, seconds: number) {
    super(`Teams asks to wait ${seconds} s before ${what}`)
    this.name = 'Paused'
    this.seconds = seconds
  }
}

/** No answer, or a broken one: it may have been done or not, or was (`sent`) and has no id. `seconds`: how long Teams wants to be left alone, where it says so. */
export class Unclear extends Error {
  readonly fate: 'sent' | 'perhaps sent' | 'not sent'
  readonly seconds: number
  constructor(what: string, why: string, { fate, seconds }: Partial<Pick<Unclear, 'fate' | 'seconds'>> = {}) {
    super(`No clear answer to ${what}: ${why}`)
    this.name = 'Unclear'
    this.fate = fate ?? 'perhaps sent'
    this.seconds = seconds ?? 0
  }
}

/** For how many seconds Teams is left alone after a fault that passes; undefined where it does not pass by itself. */
export function awayFor(fault: unknown): number | undefined {
  if (fault instanceof Paused || fault instanceof Unclear) return fault.seconds
  // Whoever runs us has to mend our credentials; nobody's turn is to blame.
  return fault instanceof Refused && fault.status === 401 ? 0 : undefined
}
