import { answersTo, codeOf, type Found } from '../dossier.ts'
import { type Age, agesIn } from '../read/ages.ts'
import type { Rule } from '../rule.ts'
import { of } from '../stands.ts'

type Told = { readonly item: string; readonly age: Age }

/** Younger people are welcome in one answer than the other lets in. */
const tooYoung: Rule = {
  id: 'H10',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const told = answersTo(
      dossier,
      of(
        'Q08.1 T03.3.1 T06.8.1 T04.3.1 Q15.1 Q02.1 T01.3.1 T03.1.1 T01.4.1 Q03.1 T06.2.1 T01.3.2 T04.4.4 Q05.1 T02.1.1 Q16.1',
      ),
    ).flatMap((said) => agesIn(said).map((age): Told => ({ item: said.item, age })))
    const pair = told
      .filter(({ age }) => age.must)
      .flatMap((must) =>
        told
          .filter(({ item, age }) => item !== must.item && age.value <= must.age.value - (age.must ? 1 : 2))
          .map((other) => ({ must, other })),
      )[0]
    if (!pair || agesOf(told, pair.other.item).includes(pair.must.age.value)) return []
    return [
      {
        rule: 'H10',
        says: `${codeOf(pair.must.item)} asks for an age of ${pair.must.age.value}, ${codeOf(pair.other.item)} has people of ${pair.other.age.value}.`,
        quotes: [pair.must, pair.other].map(({ item, age }) => ({ item, text: age.clause.text })),
      },
    ]
  },
}

const agesOf = (told: readonly Told[], item: string): number[] =>
  told.filter((one) => one.item === item).map(({ age }) => age.value)

export const ages: readonly Rule[] = [tooYoung]
