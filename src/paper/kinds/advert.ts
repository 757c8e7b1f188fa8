import { type Item, isBox } from '../../toolkit/items.ts'
import type { Template } from '../../toolkit/toolkit.ts'
import { inShort } from '../facts.ts'
import { frame } from '../frame.ts'
import { answerTo, itemState, type Records } from '../records.ts'
import { heading, type Paper, type PaperBlock, strong, text } from '../tree.ts'
import { itemsIn } from './templates.ts'

const ofAdvert = 6
const titlePrompt = 'T06.1.1'
/** A longer one is no title. */
const longest = 120

/** What learners decide by. */
const ofLearners = [
  'hours',
  'weeks',
  'start',
  'mode',
  'pace',
  'place',
  'language',
  'credit',
  'award',
  'prerequisites',
  'price',
  'tax',
]

/** What learners are told, for whoever makes the advert of it. Nobody is named in it. */
export function advert(records: Records): Paper {
  const template = records.toolkit.templates.find((one) => one.template === ofAdvert)
  const title = titleOf(records)
  const sections = (template?.sections ?? []).filter(({ prompts }) => !title || prompts[0]?.id !== titlePrompt)
  return {
    ...frame(records, 'advert', `Text for the advert of ${records.project.name}`),
    ...(title ? { title } : {}),
    blocks: [
      ...inShort(records, ofLearners),
      ...(template ? sections.flatMap((section) => sectionOf(records, template, section)) : []),
    ],
  }
}

function titleOf(records: Records): string | undefined {
  const item = records.items.byId.get(titlePrompt)
  const words = item && answerTo(records, item)?.text.trim()
  return words && words.length <= longest && !/[\r\n]/.test(words) ? words : undefined
}

function sectionOf(records: Records, template: Template, section: Template['sections'][number]): PaperBlock[] {
  const all = itemsIn(records, template, section)
  const options = all.filter(isBox)
  return [
    heading(2, section.name),
    ...all.filter((item) => !isBox(item)).flatMap((item) => said(records, item)),
    ...(options.length ? [optionsOf(records, options)] : []),
  ]
}

function said(records: Records, item: Item): PaperBlock[] {
  const { settled } = itemState(records, item)
  if (settled?.kind === 'answered') return [{ kind: 'answer', text: settled.text, marks: settled.marks }]
  if (settled?.kind === 'excused') return [text([strong('Does not apply.'), ` ${settled.reason}`])]
  return [{ kind: 'gap', text: `Not answered yet: ${item.text}` }]
}

function optionsOf(records: Records, options: readonly Item[]): PaperBlock {
  const ticked = options.filter((item) => itemState(records, item).settled?.kind === 'checked')
  return ticked.length
    ? { kind: 'list', items: ticked.map((item) => item.text) }
    : { kind: 'gap', text: `Nothing is ticked yet: ${options.map((item) => item.text).join(', ')}?` }
}
