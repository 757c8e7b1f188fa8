import type { IntentOf } from '../../intent.ts'
import type { Around, Details } from '../around.ts'
import { codedItems } from '../details/codes.ts'
import { reminderWords } from './reminder-words.ts'

/** "Remind me of 08.3 on Wednesday": on a single day, of what is named or was just shown. */
export function onOneDay(
  { day, every }: Details,
  { said, items, recent }: Pick<Around, 'items' | 'recent'> & { readonly said: string },
): IntentOf<'remind once'> | undefined {
  const by = aDay.exec(said)?.[0] ?? day
  if (!by || every || /[a-z]days\b/i.test(by) || reminderWords('nudge-me', said, {}) !== 'me') return undefined
  const named = codedItems(said, { items })
  // "To call the bakery" is about nothing that was shown.
  const meant = named.length || hasPurpose.test(said) ? named : recent
  return { do: 'remind once', items: meant.slice(0, 1).map(({ id }) => id), by }
}

const aDay =
  /\b(?:tomorrow|tonight|today|next week|in (?:an?|\d+|two|three) (?:hours?|days?|weeks?)|the \d{1,2}(?:st|nd|rd|th))\b/i
const hasPurpose = /\bremind me\b.*\b(?:to (?!(?:do|answer|finish|take|look)\b)|about )\w+/i
