import { answersTo, codeOf, type Found, quoteOf } from '../dossier.ts'
import { platformsIn } from '../read/names.ts'
import type { Rule } from '../rule.ts'

const twoPlatforms: Rule = {
  id: 'G3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = answersTo(dossier, ['T02.2.4', 'T04.4.5', 'T06.3.1', 'Q11.1'])
      .map((said) => ({ said, on: platformsIn(said.plain) }))
      .filter(
        ({ on, said }) =>
          on.size && !/\b(?:like|not|unlike|instead of|moved? from|migrat\w+|compar\w+|similar)\b/i.test(said.plain),
      )
    const [first, ...others] = told
    const other = others.find(({ on }) => first && ![...on].some((one) => first.on.has(one)))
    return first && other
      ? [
          {
            rule: 'G3',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} name different platforms.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

const languages =
  'english spanish french german chinese mandarin cantonese japanese korean malay bahasa indonesian thai vietnamese tagalog filipino russian portuguese maori tamil hindi quechua arabic'.split(
    ' ',
  )
const taughtIn = new RegExp(
  `\\b(?:(?:taught|delivered|offered|available|run|given|recorded|written|held|everything|content|materials?|videos?|course|subtitles?|captions?|all|entirely|only|wholly|modules?|sessions?|narrat\\w+|assessed|live|online)(?: \\w{1,12}){0,6} in|^in|language(?: of (?:instruction|delivery|teaching))?(?: is|:)?) (?:${languages.join('|')})\\b|\\b(?:${languages.join('|')})(?:[- ](?:only|medium|language (?:only|course|delivery)))\\b`,
  'i',
)
const speak = new RegExp(
  `\\b(?:(?:speak|read|know|understand|use)s? (?:only |no language but )?(?:${languages.join('|')})(?: only)?|(?:${languages.join('|')})[- ](?:only|speaking(?: only)?)|no (?:${languages.join('|')}))\\b`,
  'i',
)

/** The language that it is taught in, and the one that learners speak. */
const languagesDiffer: Rule = {
  id: 'G6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = [...dossier.answers.values()].flatMap((said) => {
      if (/^(?:Q01\.[1-4]|T01\.1|T03\.4|Q07\.1)/.test(said.item)) return []
      const clause = said.clauses.find(
        ({ plain }) =>
          taughtIn.test(plain.slice(0, 1000)) ||
          (/^(?:Q02|T01\.3|T03\.1|Q08\.1|T06\.8)/.test(said.item) && speak.test(plain.slice(0, 1000))),
      )
      if (!clause) return []
      const refuses = /\bno (\w+)/i.exec(clause.plain)?.[1]?.toLowerCase()
      const named = languages
        .filter((one) => new RegExp(`\\b${one}\\b`, 'i').test(said.plain) && one !== refuses)
        .map((one) =>
          one === 'mandarin' || one === 'cantonese'
            ? 'chinese'
            : one === 'indonesian'
              ? 'bahasa'
              : one === 'filipino'
                ? 'tagalog'
                : one,
        )
      return named.length ? [{ said, named: new Set(named), text: clause.text }] : []
    })
    const [first, ...others] = told
    const other = others.find(({ named }) => first && ![...named].some((one) => first.named.has(one)))
    return first && other
      ? [
          {
            rule: 'G6',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} speak different languages.`,
            quotes: [
              { item: first.said.item, text: first.text },
              { item: other.said.item, text: other.text },
            ],
          },
        ]
      : []
  },
}

const nowhere: Rule = {
  id: 'G1',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const platform = answersTo(dossier, ['T02.2.4', 'T04.4.5', 'Q11.1']).find(({ plain }) => platformsIn(plain).size)
    if (!platform) return []
    const all = [...dossier.answers.values()].map(({ plain }) => plain).join('\n')
    const access =
      /accessib|VPAT|a11y|WCAG|caption|subtitle|screen[- ]?reader|disab|alt(?:ernative)?[- ]text|transcript|adjustment|assistive|dyslexi|contrast|low vision|hearing/i.test(
        all,
      ) || ['C02.5', 'C11.3', 'C14.5', 'C15.3', 'C16.3'].some((item) => dossier.ticked.has(item))
    const privacy =
      /privacy|data protection|GDPR|PDPA|PDPO|personal (?:data|information)|consent|anonymi|de-identif|information security/i.test(
        all,
      ) || dossier.ticked.has('C05.6')
    return [
      ...(access
        ? []
        : [
            {
              rule: 'G1',
              says: 'A platform, and no word on accessibility. Has somebody looked?',
              quotes: [quoteOf(platform)],
            },
          ]),
      ...(privacy
        ? []
        : [
            {
              rule: 'G2',
              says: 'A platform, and no word on privacy. Has somebody looked?',
              quotes: [quoteOf(platform)],
            },
          ]),
    ]
  },
}

export const platform: readonly Rule[] = [twoPlatforms, languagesDiffer, nowhere]
