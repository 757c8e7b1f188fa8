/** Why a platform did not do what it was asked: in our own words, with nobody's in them. */
export class CallError extends Error {}

/** The platform said no; `code` is its word for why, `status` its HTTP status where that says more. */
export class Refused extends CallError {
  readonly code: string
  readonly status: number
  constructor(platform: string, what: string, { code, status = 0 }: { code: string; status?: number }) {
    super(`${platform} refused ${what}: ${status ? `${status} ` : ''}${code}`)
    this.name = 'Refused'
    this.code = code
    this.status = status
  }
}

/** Too many calls: nothing was done; to be tried again after so many seconds. */
export class Paused extends CallError {
  readonly seconds: number
  constructor(platform: string, what: string, seconds: number) {
    super(`${platform} asks to wait ${seconds} s before ${what}`)
    this.name = 'Paused'
    this.seconds = seconds
  }
}

/** No answer, or a broken one: it may have been done or not, or was (`sent`) and has no id. `seconds`: how long the platform wants to be left alone, where it says so. */
export class Unclear extends CallError {
  readonly fate: 'sent' | 'perhaps sent' | 'not sent'
  readonly seconds: number
  constructor(what: string, why: string, { fate, seconds }: Partial<Pick<Unclear, 'fate' | 'seconds'>> = {}) {
    super(`No clear answer to ${what}: ${why}`)
    this.name = 'Unclear'
    this.fate = fate ?? 'perhaps sent'
    this.seconds = seconds ?? 0
  }
}

/** For how many seconds a platform is left alone after a fault that passes; undefined where it does not pass by itself. `isLocked`: whoever runs us has to mend our credentials, and nobody's turn is to blame. */
export function awayFor(fault: unknown, isLocked: (refused: Refused) => boolean): number | undefined {
  if (fault instanceof Paused || fault instanceof Unclear) return fault.seconds
  return fault instanceof Refused && isLocked(fault) ? 0 : undefined
}
