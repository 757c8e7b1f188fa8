import { stemsOf } from './words.ts'

/** Words that institutions and the people who ask them use for one thing, beside those that the toolkit's own list has. */
export const everydayWords: readonly (readonly string[])[] = [
  ['student', 'learner', 'participant', 'trainee', 'enrollee'],
  ['teacher', 'tutor', 'lecturer', 'instructor', 'facilitator', 'trainer'],
  ['staff', 'employee', 'personnel', 'colleague'],
  ['boss', 'manager', 'supervisor', 'head'],
  ['company', 'employer', 'firm', 'business', 'partner'],
  ['committee', 'board', 'panel', 'group'],
  ['approve', 'approval', 'sign', 'authorise', 'endorse', 'permission'],
  ['reject', 'decline', 'refuse'],
  ['exam', 'test', 'quiz', 'assessment'],
  ['invigilated', 'proctored', 'supervised', 'proctoring', 'invigilation', 'webcam', 'camera'],
  ['cheat', 'plagiarism', 'misconduct', 'breach', 'integrity'],
  ['resit', 'retake', 'resubmit', 'reassessment', 'attempt'],
  ['mark', 'grade', 'score', 'marking'],
  ['late', 'overdue', 'deadline', 'due'],
  ['extension', 'extend', 'postpone'],
  ['fee', 'price', 'cost', 'charge', 'pay', 'payment'],
  ['refund', 'reimburse', 'money'],
  ['discount', 'waiver', 'scholarship', 'bursary', 'concession'],
  ['withdraw', 'withdrawal', 'cancel', 'drop', 'quit', 'leave'],
  ['enrol', 'register', 'registration', 'enrolment', 'admission'],
  ['certificate', 'badge', 'award', 'credential'],
  ['record', 'transcript'],
  ['video', 'recording', 'clip'],
  ['caption', 'subtitle', 'transcript'],
  ['disability', 'accessible', 'accessibility', 'impairment'],
  ['complaint', 'grievance', 'complain'],
  ['appeal', 'review', 'reconsider'],
  ['gift', 'present', 'hospitality'],
  ['contract', 'agreement', 'memorandum'],
  ['copyright', 'ownership', 'own', 'intellectual'],
  ['workload', 'hours', 'allowance'],
  ['answer', 'reply', 'respond', 'response'],
  ['prior', 'previous', 'recognition', 'rpl', 'experience'],
  ['stack', 'stacking', 'count', 'credit'],
  ['degree', 'diploma', 'bachelor', 'qualification'],
  ['data', 'privacy', 'personal', 'confidential'],
  ['keep', 'retain', 'store', 'retention'],
  ['shut', 'close', 'discontinue', 'retire', 'closure'],
  ['start', 'begin', 'launch', 'open'],
  ['ai', 'chatgpt', 'generative'],
]

/** Stems of asking, and those that every policy and every question to the toolkit has. */
export const wordsOfAsking: ReadonlySet<string> = new Set(
  stemsOf(
    'what which when where who whom whose why how did do does done we us our you your i me my they their he she it its the a an of on in for to from and or but is are was were be been being have has had that this these those there about with without by at as into if then than so not no any some every each all much many long need needs needed must should shall can could may might will would want get gets got go make made take takes give gives know tell say says said allow allowed possible please thing things someone somebody anyone institution university microcredential course policy rule rules',
  ),
)

/** Each stem of a group with the others; of words only, not of phrases. */
export function alikeIn(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of groups) {
    const single = group.map(stemsOf).flatMap((stems) => (stems.length === 1 ? stems : []))
    for (const one of single) {
      const others = found.get(one) ?? new Set()
      for (const other of single) if (other !== one) others.add(other)
      found.set(one, others)
    }
  }
  return found
}
