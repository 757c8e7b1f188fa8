import { contentOf } from './said.ts'

/** Whether a sentence says no where its passages say no, and only there. Compared clause by clause, by the words that are denied. */
export function saysNoAlike(sentence: string, passages: string): boolean {
  const said = deniedIn(sentence, near)
  const words = new Set(contentOf(sentence))
  const saidOnes = new Set(deniedIn(sentence, far).flat())
  const thereOnes = new Set(deniedIn(passages, far).flat())
  const invented = said.some((denied) =>
    denied.length === 0 ? thereOnes.size === 0 : !denied.some((word) => thereOnes.has(word)),
  )
  const lost = deniedIn(passages, near).some(
    (denied) => denied.length > 0 && denied.every((word) => words.has(word) && !saidOnes.has(word)),
  )
  return !invented && !lost
}

/** The words that each denial of a text is about: the next few of its clause. */
function deniedIn(text: string, reach: number): string[][] {
  return text
    .replace(/\bnot only\b/gi, ' ')
    .replace(/n['’]t\b/g, ' not')
    .split(joints)
    .flatMap((clause) =>
      [...clause.matchAll(denial)].map(({ index, 0: { length } }) =>
        contentOf(clause.slice(index + length)).slice(0, reach),
      ),
    )
}

const joints = /[.;:!?,()–—]|\b(?:but|while|whereas|although|though|so that|because|which)\b/i
const denial = /\b(?:not|no|never|neither|nor|none|without|cannot|avoid|instead of|rather than|unlike)\b/gi
const near = 2
const far = 6
