import { stem } from './stem.ts'

/** The words of a text as they are compared: lower case, hyphens and apostrophes settled, "micro-credential" and "MC" one word. */
export const wordsOf = (text: string): string[] => wordsIn(settled(text))

/** As `wordsOf`, for many texts at once, which is faster than one by one. */
export const wordsOfEach = (texts: readonly string[]): string[][] =>
  settled(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
    .split('\n')
    .map(wordsIn)

const wordsIn = (plain: string): string[] => (plain.match(/[a-z0-9]+/g) ?? []).map((word) => sameWord.get(word) ?? word)

const settled = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\bmicro[-‐ ]?cred(ential)?(s?)\b/g, 'microcredential$2')
    .replace(/\be-(?=[a-z])/g, 'e')
    .replace(/(?<=[a-z]{2})yz(?=e|ing|er)/g, 'ys')
    .replace(/(?<=[a-z])n't\b/g, ' not')
    .replace(/'(s|d|ll|ve|re|m)\b/g, '')
    .replace(/(?<=\d)[,.](?=\d)/g, '')
    .replace(/\d(?=[a-z])/g, '$& ')

/** The stems of a text, in its order. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf)

/** The stem of one word, remembered. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = stem(word)
  if (stems.size < 50_000) stems.set(word, found)
  return found
}

const stems = new Map<string, string>()

/** Spellings and short forms that mean the word itself. */
const sameWord = new Map(
  Object.entries({
    mc: 'microcredential',
    mcs: 'microcredential',
    microcred: 'microcredential',
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    whats: 'what',
    wheres: 'where',
    hows: 'how',
    whos: 'who',
    whens: 'when',
    cant: 'cannot',
    dont: 'not',
    doesnt: 'not',
    isnt: 'not',
    arent: 'not',
    wont: 'not',
    didnt: 'not',
    shouldnt: 'not',
    havent: 'not',
    gonna: 'going',
    wanna: 'want',
    gotta: 'got',
    program: 'programme',
    programs: 'programmes',
    center: 'centre',
    centers: 'centres',
    catalog: 'catalogue',
    judgment: 'judgement',
    licence: 'license',
    behavior: 'behaviour',
    behaviors: 'behaviours',
    color: 'colour',
    labor: 'labour',
    favor: 'favour',
    skillset: 'skills',
    skillsets: 'skills',
    australian: 'australia',
    australians: 'australia',
    aussie: 'australia',
    aus: 'australia',
    oz: 'australia',
    malaysian: 'malaysia',
    singaporean: 'singapore',
    chilean: 'chile',
    rwandan: 'rwanda',
    canadian: 'canada',
    indian: 'india',
    british: 'uk',
    american: 'us',
    european: 'europe',
    african: 'africa',
    paid: 'pay',
    taught: 'teach',
    built: 'build',
    sold: 'sell',
    bought: 'buy',
    met: 'meet',
    kept: 'keep',
    chose: 'choose',
    chosen: 'choose',
    written: 'write',
    wrote: 'write',
    made: 'make',
    found: 'find',
    got: 'get',
    lost: 'lose',
    uni: 'university',
    hrs: 'hours',
    wks: 'weeks',
    yrs: 'years',
    mins: 'minutes',
    unis: 'universities',
    vids: 'videos',
    vid: 'video',
    quizzes: 'quiz',
    info: 'information',
    prof: 'professor',
    profs: 'professors',
    exec: 'executive',
    admin: 'administration',
    reg: 'regulation',
    regs: 'regulations',
    govt: 'government',
    dept: 'department',
    org: 'organisation',
    orgs: 'organisations',
    comms: 'communications',
    promo: 'promotion',
    ed: 'education',
    accred: 'accreditation',
    cert: 'certificate',
    certs: 'certificates',
    spec: 'specification',
    specs: 'specifications',
    ii: '2',
    iii: '3',
    iv: '4',
    vi: '6',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
  }),
)
