import { phrases } from './phrases.ts'

/** Who may do something, as teams name them. */
export const actors: Readonly<Record<string, RegExp>> = {
  'the institution': phrases(`
    we|us|our|ourselves|ours
    university|college|polytechnic|poly|institute|faculty|institution|school|academy|registrar|registry|training_centre|department|dean|rector
  `),
  instructors: phrases(`
    {teacher}
    lecturer*
    course team|leader|author
  `),
  'the industry': phrases(`
    employer*|compan*|firm*|industry|association|chamber|guild|alliance|society|federation|union|partner*|vendor*|sponsor*|supplier*|hospital*|hotel*|bank*|cooperative*|foreman|supervisor*|manager*
  `),
  'public bodies': phrases(`
    ministry|government|state|agency|council|regulator|authority|board|commission|division|superintendent|municipality|province
  `),
  learners: phrases(`
    peers|peer|each_other|fellow|learners|participants|students|themselves|one_another|self-marked
  `),
  software: phrases(`
    automatic*|automated|auto-marked|auto-graded|software|algorithm|machine|computer|system|platform|ai|chatbot|bot
  `),
}

/** Whom a text names. */
export const actorsIn = (plain: string): Set<string> =>
  new Set(Object.keys(actors).filter((one) => actors[one]?.test(plain)))
