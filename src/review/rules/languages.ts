import { codeOf, type Found } from '../dossier.ts'
import { type Taught, taughtIn, unknownIn } from '../read/languages.ts'
import type { Rule } from '../rule.ts'

/** Two answers that have it taught in languages that do not go together. */
const languagesDiffer: Rule = {
  id: 'G6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = [...dossier.answers.values()]
      .filter(({ item }) => !/^(?:Q01\.[1-4]|T01\.1|T03\.4|Q07\.1|Q05|T02\.1|Q06\.[13])/.test(item))
      .map((said) => ({ item: said.item, all: taughtIn(said) }))
      .filter(({ all }) => all.length)
    for (const [at, one] of told.entries())
      for (const other of told.slice(at + 1)) {
        const pair = one.all.flatMap((a) => other.all.filter((b) => areApart(a, b)).map((b) => [a, b] as const))[0]
        if (pair && !meet(one.all, other.all, pair))
          return [
            {
              rule: 'G6',
              says: `${codeOf(one.item)} and ${codeOf(other.item)} speak different languages.`,
              quotes: [
                { item: one.item, text: pair[0].clause.text },
                { item: other.item, text: pair[1].clause.text },
              ],
            },
          ]
      }
    return []
  },
}

const areApart = (a: Taught, b: Taught): boolean => {
  const shared = [...a.named].filter((one) => b.named.has(one)).length
  return shared === 0 || (a.only && b.named.size > a.named.size) || (b.only && a.named.size > b.named.size)
}

/** Languages that both answers name somewhere make two that differ a matter of parts, unless one says that there is no other. */
const meet = (a: readonly Taught[], b: readonly Taught[], [x, y]: readonly [Taught, Taught]): boolean =>
  !x.only && !y.only && a.some((one) => b.some((other) => [...one.named].some((name) => other.named.has(name))))

/** It is taught in no other language than one that learners do not know. */
const unknownToLearners: Rule = {
  id: 'G6',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = [...dossier.answers.values()]
    const unknown = all.flatMap((said) => unknownIn(said).map((one) => ({ ...one, item: said.item })))
    const pair = unknown.flatMap((one) =>
      all
        .filter(({ item }) => /^(?:Q12|T06|T04\.4|Q10\.1|Q14|T03\.3)/.test(item) && item !== one.item)
        .flatMap((said) =>
          taughtIn(said)
            .filter(({ named }) => named.size === 1 && named.has(one.name))
            .map((there) => ({ one, item: said.item, there })),
        ),
    )[0]
    return pair
      ? [
          {
            rule: 'G6',
            says: `${codeOf(pair.item)} is in a language that learners do not know by ${codeOf(pair.one.item)}.`,
            quotes: [
              { item: pair.one.item, text: pair.one.clause.text },
              { item: pair.item, text: pair.there.clause.text },
            ],
          },
        ]
      : []
  },
}

export const languages: readonly Rule[] = [languagesDiffer, unknownToLearners]
