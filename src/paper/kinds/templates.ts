import { fittingAnswer } from '../../project/fitting.ts'
import { inWords } from '../../toolkit/bounds.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import type { Template } from '../../toolkit/toolkit.ts'
import { frame } from '../frame.ts'
import { named, noted, noteRun, standingOf } from '../point.ts'
import { itemState, type Records } from '../records.ts'
import { aside, asPart, heading, type Paper, type PaperBlock, type PaperWords } from '../tree.ts'

/** The toolkit's templates, each filled from what is recorded. */
export const templates = (records: Records): Paper[] =>
  records.toolkit.templates.map((template) => templateOf(records, template))

/** All of them in one, each on a page of its own. */
export const templatesInOne = (records: Records): Paper => ({
  ...frame(records, 'templates', `The ${inWords(records.toolkit.templates.length)} templates`),
  blocks: templates(records).flatMap((paper, n) => asPart(paper, n ? true : undefined)),
})

export const templateOf = (records: Records, template: Template): Paper => ({
  ...frame(records, `template-${template.template}`, `Template ${template.template} of ${records.project.name}`),
  title: template.name,
  blocks: [
    aside(template.intent.text),
    ...template.sections.flatMap((section) => sectionOf(records, template, section)),
  ],
})

function sectionOf(records: Records, template: Template, section: Template['sections'][number]): PaperBlock[] {
  const all = itemsIn(records, template, section)
  const options = all.filter(isBox)
  return [
    heading(2, section.name),
    ...(section.lead ? [aside(section.lead.text)] : []),
    ...all
      .filter((item) => !isBox(item))
      .flatMap((item) => [heading(3, item.text, item.code), ...standingOf(records, item), ...mayFit(records, item)]),
    ...(options.length ? [{ kind: 'list', items: options.map((item) => optionOf(records, item)) } as const] : []),
  ]
}

/** What a template's section asks and offers. */
export const itemsIn = ({ items }: Records, template: Template, section: Template['sections'][number]): Item[] =>
  items.all.filter((item) => 'section' in item && item.template === template && item.section === section)

/** Under an open prompt, the question whose answer may fit it. */
function mayFit(records: Records, item: Item): PaperBlock[] {
  const fits = itemState(records, item).settled ? undefined : fittingAnswer(records, item)
  return fits ? [aside(['What is recorded for ', ...named(fits.item), ' may fit here.'])] : []
}

function optionOf(records: Records, item: Item): PaperWords {
  const isTicked = itemState(records, item).settled?.kind === 'checked'
  return isTicked ? [`☑ ${item.text}: ticked`, ...noteRun(noted(records, item))] : `☐ ${item.text}: not ticked`
}
