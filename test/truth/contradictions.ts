import { isAskedAnew, itemsOfStep, missingIn, overall, progressOf } from '../../src/project/progress.ts'
import { currentAnswer, type Project, stateOf } from '../../src/project/project.ts'
import type { Item } from '../../src/toolkit/items.ts'
import { catalog } from '../world.ts'
import type { Seen } from './seen.ts'

const { toolkit, items } = catalog
const of = (project: Project, id: string) => stateOf(project, id, toolkit.shared.sameAs)
const called = (code: string): Item | undefined => items.find(code)

/** What of a message is not so by the records, in words; written against what people see, whoever drew it. */
export function contradictions(seen: Seen, project: Project, today: string): string[] {
  return [
    ...buttons(seen, project),
    ...boxes(seen, project),
    ...words(seen, project),
    ...counts(seen, project, today),
  ].map((wrong) => `${wrong} ⟨${seen.text.slice(0, 160)}⟩ [${seen.buttons.map(({ label }) => label).join(', ')}]`)
}

function buttons({ buttons: all }: Seen, project: Project): string[] {
  return all.flatMap(({ label, intent }): string[] => {
    switch (intent.do) {
      case 'edit': {
        const state = of(project, intent.item)
        const { settled, answers } = state
        const excused = settled?.kind === 'excused' && all.some((one) => one.intent.do === 'need')
        if (label === 'Answer' || label === 'Use it')
          return settled && !excused && !isAskedAnew(state) ? [`${intent.item} is settled and offers Answer`] : []
        return answers.length || label === 'Edit' || label === 'Write one together' || (label === 'Change' && settled)
          ? []
          : [`${intent.item} has no answer and offers ${label}`]
      }
      case 'check':
        return of(project, intent.item).settled ? [`${intent.item} is settled and offers ${label}`] : []
      case 'uncheck':
        return of(project, intent.item).settled?.kind === 'checked'
          ? []
          : [`${intent.item} is not ticked and offers ${label}`]
      case 'undo':
        return undoable(project, intent.entry ?? '', label)
      case 'move':
        return project.withdrawn.has(intent.entry) ? ['offers to move what was taken back'] : []
      case 'excuse':
        return of(project, intent.item).settled?.kind === 'excused'
          ? [`${intent.item} is excused and offers ${label}`]
          : []
      case 'need':
        return of(project, intent.item).settled?.kind === 'excused'
          ? []
          : [`${intent.item} applies and offers ${label}`]
      case 'answer': {
        const now = currentAnswer(of(project, intent.item))?.id ?? null
        return now === intent.basedOn ? [] : [`${intent.item} was answered since and offers ${label}`]
      }
      case 'start':
        return ['offers Start where there is a project']
      case 'nudge':
        return reminding(project, intent.words, label)
      default:
        return []
    }
  })
}

function undoable(project: Project, id: string, label: string): string[] {
  const entry = project.entries.find((one) => one.id === id)
  if (!entry || project.withdrawn.has(id)) return [`offers ${label} of what was undone`]
  if (!('item' in entry)) return []
  const { settled, assignment } = of(project, entry.item)
  const isGone =
    entry.kind === 'assigned' ? assignment?.entry.id !== id : entry.kind === 'answered' && settled?.id !== id
  return isGone ? [`offers ${label} of a superseded ${entry.kind} of ${entry.item}`] : []
}

function reminding({ nudging }: Project, wanted: string | undefined, label: string): string[] {
  if (wanted === 'snooze' && (nudging.snoozed || nudging.state === 'off'))
    return [`is snoozed or off and offers ${label}`]
  if (wanted === 'off' && nudging.state === 'off') return [`is off and offers ${label}`]
  if (wanted === 'unsnooze' && !nudging.snoozed) return [`is not snoozed and offers ${label}`]
  return wanted === 'on' && nudging.state === 'on' && label === 'Turn on' ? [`is on and offers ${label}`] : []
}

const boxes = ({ boxes: all }: Seen, project: Project): string[] =>
  all.flatMap(({ id, done }) =>
    (of(project, id).settled?.kind === 'checked') === done ? [] : [`${id} shows ${done ? 'a' : 'no'} tick`],
  )

/** Sentences that say how something stands. */
function words({ text, buttons: all }: Seen, project: Project): string[] {
  const wrong: string[] = []
  const say = (isSo: boolean | undefined, what: string): void => {
    if (!isSo) wrong.push(what)
  }
  const settledBy = (code: string) => (called(code) ? of(project, called(code)?.id ?? '').settled : undefined)
  const isPast = /taken back|Taken back|Back again|and brought it back|took it back/.test(text)
  for (const [, code = ''] of text.matchAll(/^(\d\d\.c\d+) is ticked: /gm))
    say(settledBy(code)?.kind === 'checked', `${code} is not ticked`)
  for (const [, code = ''] of text.matchAll(/^(\d\d\.c\d+) is open again: /gm))
    say(!settledBy(code), `${code} is settled`)
  for (const [, code = ''] of text.matchAll(/Recorded as the answer to (\d\d\.\d+)\./g))
    say(settledBy(code)?.kind === 'answered', `${code} has no answer`)
  for (const [, who = '', code = ''] of text.matchAll(/(\w+) has (\d\d\.c?\d+) now/g)) {
    const { assignment } = of(project, called(code)?.id ?? '')
    say(assignment?.name === who || assignment?.to.id.includes(who), `${code} is not ${who}’s`)
  }
  for (const [, code = ''] of text.matchAll(/(\d\d\.c?\d+) is nobody’s any more/g))
    say(!of(project, called(code)?.id ?? '').assignment, `somebody has ${code}`)
  // At the head of a question stands what was recorded before it, with the ways back of that answer.
  const heads = [...text.matchAll(/✓ (\d\d\.\d+) recorded/g)].map(([, code = '']) => called(code)?.id ?? code)
  for (const item of heads) {
    const { settled } = of(project, item)
    say(settled?.kind === 'answered', `${item} has no answer and is called recorded`)
    say(
      all.some(({ intent }) => intent.do === 'undo' && intent.entry === settled?.id),
      `${item} is called recorded without the way back`,
    )
  }
  const answer =
    /· question \d+ of \d+/.test(text) &&
    all.find(({ label, intent }) => label === 'Edit' && intent.do === 'edit' && !heads.includes(intent.item))
  if (answer && answer.intent.do === 'edit' && !isPast) {
    const now = currentAnswer(of(project, answer.intent.item))
    say(now && text.includes(now.text.slice(0, 40)), `${answer.intent.item} shows another answer`)
  }
  if (/Left open for now/.test(text))
    say(
      all.some(({ label }) => label === 'Answer'),
      'is left open without a way',
    )
  return wrong
}

/** Figures and bars. */
function counts({ text, boxes: ticks }: Seen, project: Project, today: string): string[] {
  const wrong: string[] = []
  const say = (shown: string | undefined, is: number, what: string): void => {
    if (shown !== undefined && Number(shown) !== is) wrong.push(`${what}: ${shown} for ${is}`)
  }
  const progress = progressOf(project, toolkit, items)
  const { done } = overall(progress)
  const [first] = ticks
  const step = first && items.byId.get(first.id)
  if (step?.kind === 'check') {
    const all = itemsOfStep(items, step.step.number).filter(({ kind }) => kind === 'check')
    say(/checks, (\d+) of/.exec(text)?.[1], all.filter(({ id }) => of(project, id).settled).length, 'checks')
  }
  say(/(\d+) of \d+ questions and checks are settled/.exec(text)?.[1], done, 'status')
  if (!/questions and checks/.test(text)) say(/(\d+) of \d+ (?:is|are) done\./.exec(text)?.[1], done, 'reminder')
  say(/(\d+) open in your phases/.exec(text)?.[1], missingIn({ project, toolkit, items }, today).length, 'missing')
  for (const { phase, done: is } of progress) {
    const size = new RegExp(
      `Phase ${phase.roman} [^:\\n]*: \\d+ steps, \\d+ questions and \\d+ checks(?:, (\\d+) of \\d+ done)?`,
    )
    const line = size.exec(text)
    if (line) say(line[1] ?? '0', is, `phase ${phase.roman}`)
  }
  for (const [, roman = '', open = ''] of text.matchAll(
    /That was the end of phase (\w+) .*?\. (\d+) of \d+ are still open/g,
  )) {
    const number = progress.find(({ phase }) => phase.roman === roman)?.phase.number
    say(open, missingIn({ project, toolkit, items }, today, number).length, 'end of the phase')
  }
  return wrong
}
