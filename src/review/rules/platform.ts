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

export const platform: readonly Rule[] = [twoPlatforms, nowhere]
