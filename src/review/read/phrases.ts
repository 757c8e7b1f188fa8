import { keep, needsOf } from './index-of-phrases.ts'

/**
 * Phrases as one pattern, a phrase a line: `a|b` alternatives (`_` for a space within one), `word*` any ending, `[word]` may
 * be missing, `~` up to three words between, `#` a number, `{name}` a class of words, `^` where a clause begins, `$` ends.
 * `A > B`: B somewhat after A; `A & B`: in either order; no denial stands between them.
 * Every repetition is bounded, so that any text is read in a moment.
 */
export function phrases(written: string): RegExp {
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((one) => ({ one, pattern: line(one) }))
  const whole = new RegExp(lines.map(({ pattern }) => pattern).join('|'), 'i')
  for (const { one, pattern } of lines) keep(whole, pattern, needsOf(one, classes))
  return whole
}

function line(written: string): string {
  return written
    .split(' & ')
    .map(inOrder)
    .reduce((a, b) => `(?:${a}${apart}${b}|${b}${apart}${a})`)
}

const apart = "(?:(?!\\b(?:no|not|never|nothing|nobody|none|without|optional|if)\\b|n't)[^.,;:!?()]){0,60}?"
const between = '(?:[^\\s.,;:!?()]{1,20} ){0,3}?'
const space = '[\\s/-]{1,2}'
const number =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|(?:twenty|thirty|forty|fifty|sixty)(?:[ -](?:one|two|three|four|five|six|eight))?)'

const classes: Readonly<Record<string, string>> = {
  learner:
    'learners?|students?|participants?|trainees?|applicants?|candidates?|attendees?|graduates?|you|they|she|he|everyone|everybody|people|anyone|anybody|enrollees?|holders?|nurses?|workers?|drivers?|farmers?|clerks?|technicians?|guides?|carers?|apprentices?|volunteers?|hosts?|fishers?|cooks?|welders?|mechanics?|midwives|aides?',
  teacher:
    'instructors?|tutors?|teachers?|trainers?|facilitators?|lecturers?|mentors?|coach(?:es)?|educators?|academics?|professors?',
  nobody: 'nobody|no_one|none|no_person|no_human|not_one|no_staff|nobody_else',
  not: "no|not|never|nothing|nothing's|nobody|nobody's|none_of|no_one's|no_one|none|without|neither|cannot|can't|don't|doesn't|isn't|aren't|won't|wasn't|haven't|hasn't|didn't|couldn't|zero|nor",
  all: 'all|every|everything|each|whole|entire|entirely|fully|completely|wholly|totally|purely|100',
  must: 'must|have_to|has_to|need_to|needs_to|needed|required|requires|compulsory|obligatory|mandatory|obliged|essential|necessary|expected_to|a_must',
  day: 'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tues?|weds?|thus?|fris?|sats?|suns?',
  exam: 'exams?|examinations?|tests?|quiz(?:zes)?|assessments?|tasks?|vivas?',
  badge: 'badges?|certificates?|credentials?|micro-?credentials?|certification',
  place:
    'campus|lab|labs|laboratory|workshop|centre|center|depot|yard|hall|school|hotel|office|offices|site|kitchen|studio|clinic|farm|warehouse|garage|academy|college|university|polytechnic|institute|premises|facility|shop|building|classroom|training_room|simulator|station|ward|harbour|port|bay|plant|factory|track|nursery|barn|greenhouse|theatre|gym|museum|hangar|mill|winery|restaurant|bakery|mine|quarry|court|pier|dock|shipyard|training_ground|simulation_room|training_hall|computer_room|exam_room|lecture_hall|test_centre|exam_centre|field_station|demonstration_farm|boatyard|marina|airfield|terminal|abattoir|bakery|salon|pool|sawmill|foundry|refinery|brewery|orchard|vineyard|pond|reef',
  who: 'employers?|managers?|compan(?:y|ies)|firms?|boss(?:es)?|supervisors?|partners?|ministr(?:y|ies)|vendors?|sponsors?|funders?|owners?|agency|agencies|departments?|council',
}

const inOrder = (written: string): string => `(?:${written.split(' > ').map(phrase).join(apart)})`

function phrase(line: string): string {
  const begins = line.startsWith('^')
  const ends = line.endsWith('$')
  const tokens = line
    .replace(/^\^\s*/, '')
    .replace(/\s*[$~]$/, '')
    .split(/\s+/)
  let pattern = begins ? '^[\\s"(]{0,3}' : '\\b'
  tokens.forEach((token, at) => {
    const last = at === tokens.length - 1
    if (token === '~') pattern += between
    else if (/^\[.*\]$/.test(token)) pattern += `(?:${oneOf(token.slice(1, -1))}${last ? '' : space})?`
    else pattern += oneOf(token) + (last ? '' : space)
  })
  return `${pattern}${ends ? '[\\s.!"]{0,3}$' : '\\b'}`
}

const oneOf = (token: string): string => `(?:${token.split('|').map(word).join('|')})`

function word(written: string): string {
  const named = classes[/^\{(\w+)\}$/.exec(written)?.[1] ?? '']
  if (named) return named.replaceAll('_', ' ')
  if (written === '#') return number
  return written
    .replaceAll('_', ' ')
    .replace(/[.+?^$()[\]{}\\]/g, '\\$&')
    .replace(/\*$/, "[\\w'-]{0,12}")
}
