import { parseArgs } from 'node:util'
import { z } from 'zod'
import { asksOf, nearIn } from '../review/asks.ts'
import { codeOf, dossierOf } from '../review/dossier.ts'
import { review } from '../review/review.ts'
import { itemsOf } from '../toolkit/items.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { print, rows } from './rows.ts'

/** `npm run --silent review -- --batch FILE`: what does not hold together in the projects of a file, one JSON a line. */
const usage = 'Name a file with one project a line: npm run --silent review -- --batch FILE'

const toolkit = await loadToolkit()
const items = itemsOf(toolkit)
const asks = asksOf(items)
const isNear = nearIn(toolkit)

const answer = z.union([z.string(), z.looseObject({ text: z.string() }).transform(({ text }) => text)])
const ids = z.array(z.string()).default([])
const project = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  economy: z.string().default('Another economy'),
  today: z.string().default(() => new Date().toISOString().slice(0, 10)),
  answers: z.record(z.string(), answer).default({}),
  checked: ids,
  excused: z.record(z.string(), z.string()).default({}),
  due: z
    .record(z.string(), z.union([z.string(), z.looseObject({ date: z.string() }).transform(({ date }) => date)]))
    .default({}),
  leads: z.number().optional(),
})

/** What does not hold together in one project. */
export function reviewLine(written: z.input<typeof project>) {
  const { id, economy, today, answers, checked, excused, due, leads } = project.parse(written)
  const { sameAs } = toolkit.shared
  // Items that share an answer stand under one, unless the file answers both: then nothing that is written is dropped.
  const under = (item: string): string => {
    const one = sameAs.get(item)
    return one === undefined || one in answers || one in excused ? item : one
  }
  const shared = <T>(given: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(given).map(([item, value]) => [under(item), value] as const))
  const dossier = dossierOf({
    economy,
    today,
    answers: shared(answers),
    excused: shared(excused),
    ticked: new Set(checked),
    due: new Map(Object.entries(due)),
    leads,
    asks,
    isNear,
  })
  const asGiven = new Map(Object.keys({ ...answers, ...excused }).map((item) => [under(item), item]))
  const given = (item: string): string => (item in answers ? item : (asGiven.get(item) ?? item))
  const findings = review(dossier, toolkit.economies).map(({ quotes, says, ...finding }) => ({
    ...finding,
    // What stands under another item is named as the file names it.
    says: quotes.reduce((text, { item }) => text.replaceAll(codeOf(item), codeOf(given(item))), says),
    quotes: quotes.map(({ item, text }) => ({ item: given(item), text })),
  }))
  return { ...(id === undefined ? {} : { id }), findings }
}

if (import.meta.main) await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { batch: { type: 'string' } } })
  if (values.batch) for (const one of await rows(values.batch)) print(reviewLine(one as z.input<typeof project>))
  else {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 1
  }
}
