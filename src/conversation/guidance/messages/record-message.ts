import { saysNoAlike } from '../../../ask/model/negation.ts'
import { shortened } from '../../../view/text.ts'
import type { Form } from '../../../view/view.ts'
import { notKept, wordsFirst } from '../../beside-words.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { whispered } from '../../reply.ts'
import { hasWords } from '../../words.ts'
import { answer, longestByMessage, tooLong } from '../answer.ts'
import { chooseItem, chosenIn } from '../choose-item.ts'
import { likelyItems } from '../likely-items.ts'

/** The longest message that is shown in the form to be changed; a longer one is recorded as it is. */
const longestToEdit = 3_000

/** Records a message that somebody wrote as an answer: the person picks the item, and may trim the words. */
export function record(context: ProjectContext, intent: IntentOf<'record'>): Decision {
  const { text, values, author, looks } = intent
  if (!hasWords(text)) return say(whispered(notice('There are no words in that message to record.')))
  if (text.length > longestByMessage) return say(whispered(notice(tooLong(text, longestByMessage), 'warning')))
  if (!values) return say({ show: 'open', view: form(context, intent, {}) })
  const item = chosenIn(context, values)
  if (!item)
    return say({ show: 'open', view: form(context, intent, { likely: 'Choose the question that this answers.' }) })
  const typed = values['text']
  const words = (typeof typed === 'string' ? typed : text).trim()
  if (!hasWords(words)) return say({ show: 'open', view: form(context, intent, { text: wordsFirst(words) }) })
  return answer(
    { ...context, turn: { ...context.turn, card: undefined } },
    {
      do: 'answer',
      item: item.id,
      text: words,
      row: true,
      isMeant: true,
      ...(looks ? { looks } : {}),
      ...(author ? { author: { ...author, ...(isPartOf(words, text) ? {} : { changed: true as const }) } } : {}),
    },
  )
}

/** Whole words of theirs in a row, denied where they denied them, are still their author's; others are not put into their mouth. */
function isPartOf(words: string, text: string): boolean {
  const part = RegExp.escape(plainly(words))
  return new RegExp(`${begins}${part}${ends}`, 'u').test(plainly(text)) && saysNoAlike(words, text)
}

/** Where a word may begin and end: beside a space, or a sign that belongs to the sentence and not to the word. */
const begins = '(?<=^|[\\s"“‘(（「。，、；：！？])'
const ends = '(?=[.,;:!?…)\\]"”’]*(?:\\s|$)|[）」。，、；：！？])'
const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim()

function form(
  context: ProjectContext,
  { text, author, looks }: IntentOf<'record'>,
  errors: Record<string, string>,
): Form<Intent> {
  const short = text.length <= longestToEdit
  return {
    kind: 'form',
    title: 'Record as an answer',
    submit: 'Record',
    intent: { do: 'record', text, ...(author ? { author } : {}), ...(looks ? { looks } : {}) },
    intro: [...(short ? [] : [{ kind: 'said', text: shortened(text, 600) } as const]), ...notKept(context.turn)],
    fields: [...chooseItem(context, likelyItems(context, text)), ...(short ? [wordsToTrim(text)] : [])],
    errors,
  }
}

const wordsToTrim = (text: string): Form<Intent>['fields'][number] => ({
  kind: 'text',
  name: 'text',
  label: 'The answer',
  hint: 'The message as it stands; trim it if you like. Its link is kept.',
  value: text,
  long: true,
  max: longestToEdit,
})
