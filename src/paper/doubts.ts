import { factsOf, whyAgain } from '../facts/states.ts'
import { conflictsInWords, marksInWords } from '../review/in-words.ts'
import { strongMarks } from '../review/marks.ts'
import { conflictsIn } from '../review/of-project.ts'
import { few, named } from './point.ts'
import { type Records, todayOf } from './records.ts'
import { type PaperWords, strong } from './tree.ts'

/** What does not fit together, and what is to be looked at again: what the chat says beside the paper, for whoever has only the paper. */
export function doubtsIn(records: Records): PaperWords[] {
  const { project, toolkit, items } = records
  const conflicts = conflictsIn(project, records, todayOf(records))
  const marks = [...strongMarks(project, toolkit).keys()].flatMap((id) => items.byId.get(id) ?? [])
  const facts = factsOf(project, toolkit).flatMap(({ fact, state }) =>
    state.is === 'confirmed' && state.again ? [[`${fact.label} (${whyAgain(state.again)})`]] : [],
  )
  return [
    ...(conflicts.length
      ? [
          [
            strong(`${conflictsInWords(conflicts.length)}: `),
            conflicts
              .slice(0, 5)
              .map(({ says }) => says)
              .join(' '),
            more(conflicts.length - 5),
          ],
        ]
      : []),
    ...(marks.length ? [[strong(`${marksInWords(marks.length)}: `), ...few(marks.map(named))]] : []),
    ...(facts.length ? [[strong('Facts to look at again: '), ...few(facts)]] : []),
  ]
}

const more = (count: number): string => (count > 0 ? ` And ${count} more.` : '')
