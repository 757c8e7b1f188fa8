import { type Item, isBox } from '../toolkit/items.ts'
import type { Template } from '../toolkit/toolkit.ts'
import { isSettled } from './progress.ts'
import { currentAnswerTo, type ProjectAndCatalog, type RecordedAnswer } from './project.ts'

/** An answer that may fit an open prompt, and the question it was given to. */
export type Fitting = { readonly item: Item; readonly answer: RecordedAnswer }

/** The answer that fits an open prompt best: one that is a part of what it asks before one that is related. */
export function fittingAnswer(known: ProjectAndCatalog, prompt: Item): Fitting | undefined {
  const fits = known.toolkit.shared.fits.get(prompt.id) ?? []
  return [...fits.filter(({ how }) => how === 'part'), ...fits.filter(({ how }) => how === 'related')]
    .flatMap(({ from }): Fitting[] => {
      const item = known.items.byId.get(from)
      const answer = currentAnswerTo(known, from)
      return item && answer?.text ? [{ item, answer }] : []
    })
    .at(0)
}

/** The prompts of a template that are open. */
export const openPrompts = ({ project, toolkit, items }: ProjectAndCatalog, template: Template): Item[] =>
  items.all.filter(
    (item) => !isBox(item) && 'section' in item && item.template === template && !isSettled(project, item, toolkit),
  )
