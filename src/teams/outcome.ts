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

/** No answer, or a broken one: it may have been done or not. */
export class Unclear extends Error {
  readonly fate: 'perhaps sent' | 'not sent'
  constructor(what: string, why: string, fate: 'perhaps sent' | 'not sent' = 'perhaps sent') {
    super(`No clear answer to ${what}: ${why}`)
    this.name = 'Unclear'
    this.fate = fate
  }
}
