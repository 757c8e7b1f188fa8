import { asksOf, nearIn } from '../../src/review/asks.ts'
import { type Dossier, dossierOf, type Finding } from '../../src/review/dossier.ts'
import { review } from '../../src/review/review.ts'
import { itemsOf } from '../../src/toolkit/items.ts'
import { toolkit } from '../world.ts'

const items = itemsOf(toolkit)

/** What a project says, as a trial writes it down. */
export type Written = {
  readonly answers?: Readonly<Record<string, string>>
  readonly excused?: Readonly<Record<string, string>>
  readonly ticked?: readonly string[]
  readonly due?: Readonly<Record<string, string>>
  readonly economy?: string
  readonly leads?: number
}

export const dossier = ({
  answers = {},
  excused = {},
  ticked = [],
  due = {},
  economy = 'Canada',
  leads = 1,
}: Written): Dossier =>
  dossierOf({
    economy,
    today: '2026-11-25',
    answers,
    excused,
    ticked: new Set(ticked),
    due: new Map(Object.entries(due)),
    leads,
    asks: asksOf(items),
    isNear: nearIn(toolkit),
  })

export const reviewed = (written: Written): Finding[] => review(dossier(written), toolkit.economies)
export const rulesIn = (written: Written): string[] => [...new Set(reviewed(written).map(({ rule }) => rule))]
