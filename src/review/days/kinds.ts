/** What can happen on a day, each as its readers were told; the last is none of them. */
export const dayKinds = [
  /** A board, ministry or authority decides, approves, recognises or sits. */
  'approval',
  /** The file for it goes in. */
  'filed',
  /** Advertising, a launch event, a fair, an announcement. */
  'publicity',
  /** One may sign up from then. */
  'enrol_open',
  /** One may sign up until then. */
  'enrol_close',
  /** The teaching of the first, or the next regular, run begins. */
  'start',
  /** It is over. */
  'end',
  /** A second, later or recurring run. */
  'later_run',
  /** Something of the course itself takes place. */
  'live',
  /** The final assessment. */
  'exam',
  /** Certificates, badges or results are given. */
  'award',
  /** A pilot or trial begins, or took place. */
  'pilot_start',
  /** A pilot is over, or its report is there. */
  'pilot_end',
  /** Production or development begins. */
  'build_start',
  /** Content, platform, rooms, contract are finished and in place. */
  'ready',
  /** Somebody who teaches, marks or supports is there from then. */
  'staff_from',
  /** Somebody leaves, or is away from then. */
  'staff_until',
  /** A grant, price or payment holds from then. */
  'money_from',
  /** A grant, price or payment ends. */
  'money_until',
  /** A licence, platform, service or contract with others begins. */
  'use_from',
  /** A licence, platform, service or contract with others ends. */
  'use_until',
  /** The course is held, its certificates hold, its material is used until then. */
  'offered_until',
  /** A report or payment claim on the run is due or made. */
  'report',
  /** A review, update or audit. */
  'review',
  /** A law or standard takes effect, or is dated. */
  'rule',
  /** Something else that was done. */
  'past',
  /** A season as such. */
  'season',
  /** Of another provider's course. */
  'rival',
  'other',
] as const

export type DayKind = (typeof dayKinds)[number]
