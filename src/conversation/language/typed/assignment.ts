import type { IntentOf, PersonNamed } from '../../intent.ts'

/** Whoever says "me", before it is known who speaks. */
export const speaker: PersonNamed = { id: '@me', name: 'me' }
/** The id of somebody who was called by name only. */
export const byName = '@name'

const me = /^(?:to )?@?(?:me|my ?self)(?=$|[\s,])|\bto @?(?:me|my ?self)(?=$|[\s,])/i
const courtesy = /[\s,;.!]*(?:\b(?:please|pls|thanks|thank you)[\s,;.!]*)*$/i
/** What follows is a date. */
export const due = /(?:^|\s)(?:by|until|till|['’]?til|before|due(?: on| by)?)\s+(.+)$/i

/** When it is due; before a feast or a meeting is not on its day. */
export function dateAfter(said: string): string | undefined {
  const [all = '', date] = due.exec(said) ?? []
  return date && /^\s*before\b/i.test(all) && !/\d/.test(date) ? `before ${date}` : date
}

/** "Ben by friday", "to me by 12 Dec": who and by when, as far as it is said. `rest` is what stands around the person mentioned. */
export function readAssign(item: string, mentioned: PersonNamed | undefined, rest: string): IntentOf<'assign'> {
  const to = mentioned ?? (me.test(rest) ? speaker : undefined)
  const left = (mentioned ? rest : rest.replace(me, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^to\b\s*|\s*\bto$/i, '')
  // A second person is left in for whoever asks which of them it is.
  const [called = '', ...more] = to ? [] : left.replace(due, '').split(',')
  const when = to ? left : more.join(',').replace(courtesy, '').trim()
  const by = left.includes('<@') ? left : (dateAfter(left) ?? when)
  const name = called.replace(/^@/, '').replace(courtesy, '').trim()
  return {
    do: 'assign',
    item,
    ...(to ? { to } : name ? { to: { id: byName, name: name.slice(0, 60) } } : {}),
    ...(by ? { by: by.slice(0, 300) } : {}),
  }
}
