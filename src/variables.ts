import { modelNames } from './ask/model/config.ts'
import { chats } from './chats.ts'
import { slips } from './view/typos.ts'

/** What the commands read that write a manifest. */
const ofCommands = ['SLACK_ADDRESS', 'TEAMS_DEVELOPER', 'TEAMS_PRIVACY_URL', 'TEAMS_TERMS_URL']

/** What is wrong with the variables themselves, whatever they say: ours that hold only spaces. */
export const blank = (env: NodeJS.ProcessEnv, own: readonly string[]): string[] =>
  knownNames(own)
    .filter((name) => env[name] && !env[name]?.trim())
    .map((name) => `${name}: holds nothing but spaces. Give it a value, or leave it out.`)

/** Variables that look like ours and are none, so that nothing reads them; each with the one that may have been meant. */
export function unknown(env: NodeJS.ProcessEnv, own: readonly string[]): string[] {
  const known = knownNames(own)
  return Object.keys(env).flatMap((name) => {
    // Where names are the same in capitals and small letters, it is read all the same.
    if (!env[name] || known.some((one) => one === name || (plain(one) === plain(name) && env[one] === env[name])))
      return []
    const meant = nearestTo(name, known)
    if (!meant && !ours.test(name)) return []
    return [`${name} is no variable of mcred, and nothing reads it.${meant ? ` Did you mean ${meant}?` : ''}`]
  })
}

const ours = new RegExp(
  `^(MCRED_|${Object.values(chats)
    .flatMap(({ prefixes }) => prefixes)
    .join('|')})`,
  'i',
)

const knownNames = (own: readonly string[]): string[] => [
  ...new Set([...own, ...Object.values(chats).flatMap(({ variables }) => variables), ...modelNames, ...ofCommands]),
]

/** Short names have too many neighbours that are somebody else's. */
const mostSlips = (name: string): number => (name.length < 8 ? 0 : ours.test(name) ? 3 : 2)

function nearestTo(name: string, known: readonly string[]): string | undefined {
  const said = plain(name)
  const near = known
    .map((one) => ({ one, off: slips(said, plain(one)) }))
    .filter(
      ({ one, off }) => off === 0 || (off <= Math.min(mostSlips(one), mostSlips(name)) && plain(one)[0] === said[0]),
    )
    .sort((a, b) => a.off - b.off)
  return near[0]?.one
}

const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase()
