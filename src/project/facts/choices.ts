import type { FactOption } from './kinds.ts'

const options = (written: Readonly<Record<string, string>>): FactOption[] =>
  Object.entries(written).map(([id, label]) => ({ id, label }))

/** By their codes in BCP 47, as badges and registers want them. */
export const languages = options({
  en: 'English',
  zh: 'Chinese',
  fil: 'Filipino',
  fr: 'French',
  id: 'Indonesian',
  ja: 'Japanese',
  ko: 'Korean',
  ms: 'Malay',
  mi: 'Māori',
  ru: 'Russian',
  es: 'Spanish',
  th: 'Thai',
  tpi: 'Tok Pisin',
  vi: 'Vietnamese',
})

export const modes = options({ online: 'Online', blended: 'Online and on site', 'on site': 'On site' })

export const paces = options({
  own: 'In one’s own time',
  live: 'At fixed times',
  both: 'In one’s own time, with fixed times',
})

export const assessmentKinds = options({
  quiz: 'Quiz',
  exam: 'Examination',
  project: 'Project',
  portfolio: 'Portfolio',
  practical: 'Practical task',
  case: 'Case study',
  assignment: 'Written assignment',
  presentation: 'Presentation',
  peer: 'Peer assessment',
  none: 'No assessment',
})

/** Annex I of the European recommendation knows three kinds; the last may be online or on site. */
export const supervisions = options({
  none: 'Unsupervised, identity not checked',
  supervised: 'Supervised, identity not checked',
  'checked online': 'Supervised online, identity checked',
  'checked on site': 'Supervised on site, identity checked',
})

export const results = options({
  pass: 'Passed or not passed',
  grades: 'Grades',
  marks: 'Marks or percentages',
  none: 'No result, only participation',
})

export const stackings = options({ alone: 'Stands alone', part: 'Part of something larger', both: 'Both ways' })

export const taxes = options({ with: 'Tax included', without: 'Tax comes on top', none: 'No tax on it' })

export const awards = options({
  badge: 'Digital badge',
  certificate: 'Certificate',
  transcript: 'Entry in the academic record',
})

export const yesOrNo = options({ yes: 'Yes', no: 'No' })
