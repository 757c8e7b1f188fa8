import { answersTo, codeOf, type Found, quoteOf } from '../dossier.ts'
import { namesIn } from '../read/names.ts'
import { startsWithNo } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

/** Credit, and nothing says yet where it is recorded. */
const creditUnrecorded: Rule = {
  id: 'C8',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const credit = dossier.answers.get('T02.1.4')
    return credit &&
      /^\W{0,3}yes\b/i.test(credit.plain) &&
      !dossier.answers.has('Q08.3') &&
      !dossier.excused.has('Q08.3')
      ? [
          {
            rule: 'C8',
            says: `It carries credit, and ${codeOf('Q08.3')} is open. Where will it be recorded?`,
            quotes: [quoteOf(credit)],
          },
        ]
      : []
  },
}

/** Somebody who helps, and is not among the partners. */
const helperUnnamed: Rule = {
  id: 'F1',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const partners = dossier.answers.get('Q04.1')
    if (!partners || !namesIn(`x ${partners.plain}`).length) return []
    return answersTo(dossier, ['Q04.2', 'Q10.2'])
      .flatMap((said): Found[] => {
        const helper = namesIn(`x ${said.plain}`).find(
          (name) =>
            organisation.test(name) &&
            !name.split(' ').some((word) => word.length > 3 && partners.plain.includes(word)),
        )
        return helper
          ? [
              {
                rule: 'F1',
                says: `${codeOf(said.item)} names ${helper}, ${codeOf('Q04.1')} does not. Is it a partner?`,
                quotes: [quoteOf(partners), quoteOf(said)],
              },
            ]
          : []
      })
      .slice(0, 1)
  },
}

const organisation =
  /\b(?:Ltd|Limited|Inc|Pty|Berhad|Bhd|Group|Bank|Hospital|Council|Association|Institute|Corporation|Clinic|Chamber|Society|Federation|Union)\b/

/** Credit that nothing records, though the checks about it were put aside. */
const creditWithout: Rule = {
  id: 'C8',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const credit = dossier.answers.get('T02.1.4')
    if (!credit || startsWithNo(credit.plain) || !/^\W{0,3}yes\b|\b\d{1,3} (?:\w{1,10} )?credit/i.test(credit.plain))
      return []
    const aside = ['C05.2', 'C08.3', 'Q08.3'].flatMap((item) => dossier.excused.get(item) ?? [])
    return aside.length
      ? [
          {
            rule: 'C8',
            says: `It carries credit, and ${aside.map(({ item }) => codeOf(item)).join(', ')} ${aside.length === 1 ? 'is' : 'are'} put aside.`,
            quotes: [quoteOf(credit), ...aside.map(quoteOf)],
          },
        ]
      : []
  },
}

const nothingEarned: Rule = {
  id: 'D5',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const assessed = dossier.answers.get('Q09.3')
    if (!assessed || !dossier.answers.has('T06.2.1') || dossier.ticked.has('C09.5')) return []
    return [...dossier.answers.values()].some(({ plain }) =>
      /\b(?:badge|certificate|certified|transcript|statement of attainment|credit|award(?:s|ed))\b/i.test(plain),
    )
      ? []
      : [{ rule: 'D5', says: 'Nothing says yet what learners get. What do they?', quotes: [quoteOf(assessed)] }]
  },
}

export const reward: readonly Rule[] = [creditWithout, creditUnrecorded, helperUnnamed, nothingEarned]
