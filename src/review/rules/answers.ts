import { answersTo, codeOf, type Dossier, type Found, type Quote, quoteOf, type Said } from '../dossier.ts'
import { saysWhen } from '../read/frequency.ts'
import { isFree, moneyIn } from '../read/money.ts'
import { amountsOf } from '../read/quantities.ts'
import { openWords, startsWithNo } from '../read/stance.ts'
import { wordsOf } from '../read/text.ts'
import type { Rule } from '../rule.ts'

/** The part of an answer in which something stands, as a quote. */
export const partOf = ({ item, text, clauses }: Said, at: number): Quote => {
  const clause = clauses.findLast((one) => one.at <= at)
  return { item, text: clause?.text ?? text.trim() }
}

const all = ({ answers }: Dossier): Said[] => [...answers.values()]

/** An answer that is still open, or a part of one. */
const stillOpen: Rule = {
  id: 'A1',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    all(dossier).flatMap((said): Found[] => {
      const found = openWords(said.plain)
      if (!found || !isLeftOpen(said, found)) return []
      const short = wordsOf(said.plain).length <= 8
      return short
        ? [
            {
              rule: 'A1',
              says: `${codeOf(said.item)} is still open. Who can settle it, and by when?`,
              quotes: [quoteOf(said)],
            },
          ]
        : [{ rule: 'A1p', says: `One part of ${codeOf(said.item)} is open.`, quotes: [partOf(said, found.index)] }]
    }),
}

/** "Not yet" and "we have not" say that something is open only where the whole answer is about it. */
function isLeftOpen(said: Said, found: RegExpExecArray): boolean {
  const words = found[0].toLowerCase()
  const weak =
    /^(?:not yet|have not|haven't|has not|hasn't|still|yet to|no decision|under discussion|no idea|not \w+$)/.test(
      words,
    )
  return !weak || wordsOf(said.plain).length <= 8
}

const asksHow = new Set(
  'Q05.1 Q05.2 Q05.3 Q07.1 Q07.2 Q07.3 Q10.2 Q12.3 Q14.1 Q14.2 Q15.1 Q15.2 T01.3.2 T02.1.1 T02.1.2 T02.1.3 T02.2.5 T04.1.2 T04.4.6 T05.1.7'.split(
    ' ',
  ),
)
const mayBeShort = new Set(
  'Q08.1 Q08.2 Q09.3 Q16.1 Q16.3 T02.1.4 Q09.2 Q09.1 Q03.3 Q17.1 Q17.2 Q18.1 T05.1.2 T01.1.2 T06.6.1 T06.3.1 T06.5.1 T06.1.1 Q01.5 T01.1.4 T02.2.4 T04.4.5 Q05.2 T06.8.1 T03.3.1 Q03.2 Q06.2 T03.1.3 Q12.1 Q04.1 Q11.1 Q01.3 Q02.1 T01.3.1 T04.4.3 T02.2.6 Q16.2 T01.4.3'.split(
    ' ',
  ),
)

const onlyYes: Rule = {
  id: 'A3',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    answersTo(dossier, [...asksHow])
      .filter(({ plain }) =>
        /^\s*(?:yes|no|yep|sure|ok|done|of course|yes,? (?:it|they|we) (?:do|does|are|is|will)|absolutely|definitely|it is|it does|they do)[.! ]*$/i.test(
          plain,
        ),
      )
      .map((said) => ({
        rule: 'A3',
        says: `${codeOf(said.item)} says only that. Which, or how?`,
        quotes: [quoteOf(said)],
      })),
}

const tooShort: Rule = {
  id: 'A2',
  tier: 'question',
  reads: 'words',
  look: (dossier) =>
    all(dossier)
      .filter(
        ({ item, plain }) =>
          /^[QT]/.test(item) &&
          !asksHow.has(item) &&
          !mayBeShort.has(item) &&
          wordsOf(plain).length < 3 &&
          !startsWithNo(plain) &&
          !openWords(plain),
      )
      .map((said) => ({
        rule: 'A2',
        says: `${codeOf(said.item)} has few words. Is that all a committee needs?`,
        quotes: [quoteOf(said)],
      })),
}

/** The question once more. */
const echo: Rule = {
  id: 'A4',
  tier: 'question',
  reads: 'words',
  look: (dossier) =>
    all(dossier).flatMap((said): Found[] => {
      const asked = new Set(wordsOf(dossier.asks.get(said.item) ?? ''))
      const words = wordsOf(said.plain).filter((word) => word.length > 3)
      const same = words.filter((word) => asked.has(word)).length
      return words.length >= 4 && same / words.length >= 0.8
        ? [{ rule: 'A4', says: `${codeOf(said.item)} repeats its question.`, quotes: [quoteOf(said)] }]
        : []
    }),
}

/** The same text under two items that ask different things. */
const twice: Rule = {
  id: 'A5',
  tier: 'conflict',
  reads: 'figures',
  look: (dossier) => {
    const seen = new Map<string, Said>()
    return all(dossier).flatMap((said): Found[] => {
      const words = wordsOf(said.plain)
      const key = words.join(' ')
      const other = seen.get(key)
      if (words.length < 8 || !other) {
        seen.set(key, said)
        return []
      }
      if (dossier.isNear(other.item, said.item)) return []
      return [
        {
          rule: 'A5',
          says: `${codeOf(other.item)} and ${codeOf(said.item)} hold the same text. Is it meant for one of them?`,
          quotes: [quoteOf(other), quoteOf(said)],
        },
      ]
    })
  },
}

const hasFigure = (said: Said): boolean =>
  said.clauses.some((clause) => amountsOf(clause).length > 0) || /\d/.test(said.plain)
const figures: readonly { readonly item: string; readonly what: string; has(said: Said): boolean }[] = [
  { item: 'Q09.1', what: 'hours', has: hasFigure },
  {
    item: 'Q03.3',
    what: 'an amount',
    has: (said) =>
      hasFigure(said) ||
      startsWithNo(said.plain) ||
      /\b(?:zero|hundreds|thousands?|no|none|nothing|from|shared|within|part of)\b/i.test(said.plain),
  },
  {
    item: 'T01.1.2',
    what: 'a number',
    has: (said) => hasFigure(said) || /\b(?:hundreds|thousands?|millions?|no|all|every)\b/i.test(said.plain),
  },
  {
    item: 'T06.6.1',
    what: 'a price',
    has: (said) =>
      hasFigure(said) ||
      moneyIn(said).length > 0 ||
      isFree(said.plain) ||
      /\b(?:free|fund|paid|subsid|employers?|included|no)\w*/i.test(said.plain),
  },
  ...['Q17.1', 'Q17.2', 'Q18.1', 'T05.1.2'].map((item) => ({
    item,
    what: 'how often',
    has: ({ plain }: Said) => saysWhen(plain),
  })),
]

/** It goes with what is told elsewhere. */
const withAnother =
  /\b(?:with|at|in|during|after|as|see) (?:the |each |every |our )?(?:same|yearly|annual|main|programme|program|that|this) (?:review|one|time|meeting|audit)\b|\bsame (?:review|time|day|meeting|rhythm|way)\b/i

const noFigure: Rule = {
  id: 'A6',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    figures.flatMap(({ item, what, has }): Found[] => {
      const said = dossier.answers.get(item)
      return said && !openWords(said.plain) && !withAnother.test(said.plain) && !has(said)
        ? [{ rule: 'A6', says: `${codeOf(item)} asks for ${what} and names none.`, quotes: [quoteOf(said)] }]
        : []
    }),
}

const everybody: Rule = {
  id: 'A7',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    answersTo(dossier, ['Q02.1', 'T01.3.1'])
      .filter(({ plain }) =>
        /^\W{0,5}(?:any(?:one|body)|every(?:one|body)|all (?:people|adults|learners|students)|the general public|people|adults|students|learners)\W{0,5}$|\b(?:anyone|anybody|everyone|everybody) (?:who is |who's |with an )?interest\w*\b|\bopen to (?:all|everyone)\W{0,5}$/i.test(
          plain,
        ),
      )
      .map((said) => ({
        rule: 'A7',
        says: `${codeOf(said.item)} is everybody. Whom would you turn away?`,
        quotes: [quoteOf(said)],
      })),
}

const noName: Rule = {
  id: 'A10',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    all(dossier).flatMap((said): Found[] => {
      const found =
        /\b(?:someone|somebody|a colleague|whoever is free|one of us) (?:will|should|needs? to|has to|must)\b|\bwe (?:still )?need to (?:find|appoint|hire|name|decide who)\b|\bno(?:body| one) (?:is responsible|has been (?:appointed|named|assigned|asked)|is (?:assigned|in charge))\b/i.exec(
          said.plain,
        )
      return found
        ? [{ rule: 'A10', says: `${codeOf(said.item)} needs a name.`, quotes: [partOf(said, found.index)] }]
        : []
    }),
}

const notConfirmed: Rule = {
  id: 'A9',
  tier: 'question',
  reads: 'words',
  look: (dossier) =>
    answersTo(dossier, ['Q01.2', 'T01.1.3'])
      .filter(
        ({ plain }) =>
          /\b(?:will|plan(?:s|ning)? to|going to|intend|hope to|to be (?:done|carried))\b/i.test(plain) &&
          !/\b(?:\w{3,12}ed|spoke|found|shows?|told|met|data|statistics|job ads?|report|letter|survey of)\b/i.test(
            plain,
          ),
      )
      .map((said) => ({
        rule: 'A9',
        says: `${codeOf(said.item)} says how you will find out. Is anything confirmed yet?`,
        quotes: [quoteOf(said)],
      })),
}

export const answers: readonly Rule[] = [
  stillOpen,
  tooShort,
  onlyYes,
  echo,
  twice,
  noFigure,
  everybody,
  notConfirmed,
  noName,
]
