import type { DayKind } from '../../days/kinds.ts'
import { type DayReading, daysOf } from '../../days/reading.ts'
import { codeOf, type Dossier, type Said } from '../../dossier.ts'
import { figuresIn } from '../../figures/reading.ts'

/** A day on which something happens, with the chance that it does, and the answers that say so. */
export type ToldDay = {
  readonly from: string
  readonly to: string
  readonly chance: number
  readonly yearless: boolean
  readonly text: string
  readonly said: Said
  /** Another answer that the day follows from. */
  readonly more?: Said
}

/** Under it a day is not taken for one of a kind, not even to excuse another. */
const possible = 0.1

const again = /\b(?:each|every|yearly|annual(?:ly)?|twice a year|always|usually|normally)\b[^.;]{0,30}$/i
const elsewhere = /^(?:Q01\.[24]|T01\.1\.3|T03\.4)/

/** Neither what comes back every year nor what is told of others. */
const isOfThis = ({ said, before, yearless, from, to }: DayReading): boolean =>
  !elsewhere.test(said.item) && !again.test(before) && !(yearless && from !== to)

/** The days of some kinds that a project names. */
export const told = (dossier: Dossier, kinds: readonly DayKind[]): ToldDay[] =>
  daysOf(dossier).flatMap((day) => {
    const chance = kinds.reduce((sum, kind) => sum + day.chance(kind), 0)
    return chance > possible && isOfThis(day) ? [{ ...day, chance }] : []
  })

const daysIn = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 } as const

/** What follows on a day after so many weeks: words for it, and the items that say how long it takes; `isOwn`: only the answer with the day. */
export type DayWait = {
  readonly kinds: readonly DayKind[]
  readonly words: RegExp
  readonly items: RegExp
  readonly isOwn?: true
}

/** When what was handed in is decided at the earliest. */
export const decision: DayWait = {
  kinds: ['filed'],
  words: /\b(?:handl\w*|process\w*|takes?|lasts?|needs?|decide\w*|answer\w*|permit|decision|approv\w*)\b/i,
  items: /^(?:T02|Q05|Q18)/,
}

/** When the report on the pilot is there at the earliest. */
export const pilotReport: DayWait = {
  kinds: ['pilot_end'],
  words:
    /\b(?:pilot|trial)\b[^.;]*\b(?:report|results|evaluat\w*)\b|\b(?:report|results|evaluat\w*)\b[^.;]*\b(?:pilot|trial)\b/i,
  items: /^(?:T02|T05|Q17|Q18|Q07)/,
}

/** When what is filmed or written from a day on is finished. */
export const built: DayWait = {
  kinds: ['build_start', 'ready'],
  words: /\b(?:film\w*|shoot\w*|record\w*|writ\w*|edit\w*|produc\w*|build\w*|crew|studio|make|need\w*)\b/i,
  items: /^(?:Q10|Q12|T04\.4\.3)/,
  isOwn: true,
}

export const afterWaiting = (dossier: Dossier, { kinds, words, items, isOwn }: DayWait): ToldDay[] =>
  told(dossier, kinds).flatMap((begun) =>
    [...dossier.answers.values()]
      .filter((said) => items.test(said.item) && (!isOwn || said === begun.said))
      .flatMap((said) =>
        figuresIn(dossier, said).flatMap(({ time, value, clause, after }): ToldDay[] => {
          const length = time ? daysIn[time] * value.lo : 0
          if (length < 7 || !words.test(clause.plain) || /^\W?\w* (?:before|ago|after|later|each)\b/i.test(after))
            return []
          const day = later(begun.to, length)
          return [{ ...begun, from: day, to: day, more: said, text: `${day}, after ${begun.text}` }]
        }),
      ),
  )

export const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The day, and where it is said. */
export const shownDay = ({ said, text }: ToldDay): string => `${text} (${codeOf(said.item)})`
