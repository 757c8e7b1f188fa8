import type { PaperKind } from './choices.ts'
import { advert } from './kinds/advert.ts'
import { committee } from './kinds/committee.ts'
import { summary } from './kinds/summary.ts'
import { templateOf, templates, templatesInOne } from './kinds/templates.ts'
import type { Records } from './records.ts'
import type { Paper } from './tree.ts'

/** One paper of a kind; of the templates one, by its number, or all of them in one. */
export function paperOf(records: Records, kind: PaperKind, template?: number): Paper {
  const chosen = records.toolkit.templates.find((one) => one.template === template)
  switch (kind) {
    case 'committee':
      return committee(records)
    case 'advert':
      return advert(records)
    case 'templates':
      return chosen ? templateOf(records, chosen) : templatesInOne(records)
    case 'summary':
      return summary(records)
    default:
      return kind satisfies never
  }
}

/** Every paper of a kind, each in a file of its own. */
export const papersOf = (records: Records, kind: PaperKind): Paper[] =>
  kind === 'templates' ? templates(records) : [paperOf(records, kind)]
