import { people } from '../speakers/speakers.js'

/**
 * @typedef {{ label: string, says: string, insert: string }} Offer `insert` takes the place of the last `replaces` signs
 * @typedef {{ offers: Offer[], replaces: number, usage?: string, complete?: boolean }} Completion `complete`: what stands there can be sent as it is, so that Enter sends it
 * @typedef {{ commands: import('../server.js').Command[], phases: { roman: string, name: string }[] }} Known
 */

/** What can be completed before the cursor: commands after `/mcred` or `@mcred`, the bot and people after `@`. @param {string} before @param {Known} known @returns {Completion} */
export function complete(before, known) {
  const [, typed] = /(?:^|\s)@([^@\n]{0,40})$/u.exec(before) ?? []
  const named = typed === undefined ? [] : namesLike(typed)
  const [, sign = '', rest = ''] = /^([/@])([^\n]*)$/.exec(before) ?? []
  const [name = '', ...words] = rest.toLowerCase().split(/(?<=^mcred)\s+/)
  if (!sign || (named.length && before.lastIndexOf('@') > 0))
    return { offers: named, replaces: (typed ?? '').length + 1 }
  if (words.length) return { ...afterName(`${sign}mcred`, words.join(' '), known), replaces: before.length }
  if (!'mcred'.startsWith(name)) return { offers: named, replaces: before.length }
  const bot = sign === '/' ? [{ label: '/mcred', says: 'a command to the bot', insert: '/mcred ' }] : []
  const offers = [...bot, ...named, ...commandsLike(`${sign}mcred`, '', known)]
  return { offers, replaces: before.length, complete: name === 'mcred' }
}

/** @param {string} name @param {string} words @param {Known} known @returns {Omit<Completion, 'replaces'>} */
function afterName(name, words, known) {
  const offers = commandsLike(name, words, known)
  const found = offers.length
    ? undefined
    : known.commands.find(({ insert }) => insert.endsWith(' ') && words.startsWith(insert))
  return {
    offers,
    complete: words === '',
    ...(found ? { usage: `${found.usage}: ${found.says}` } : {}),
  }
}

/** @param {string} name @param {string} words @param {Known} known @returns {Offer[]} */
function commandsLike(name, words, { commands, phases }) {
  const [, word] = /^(phase|next|missing|ready) /.exec(words) ?? []
  const all = word
    ? phases.map(({ roman, name: phase }) => phaseOffer(word, roman, phase))
    : commands.map(({ usage, says, insert }) => ({ label: usage, says, insert }))
  return all
    .filter(({ insert }) => insert.startsWith(words) && insert.trim() !== words.trim())
    .map(({ label, says, insert }) => ({ label: `${name} ${label}`, says, insert: `${name} ${insert}` }))
}

/** @param {string} word @param {string} roman @param {string} name @returns {Offer} */
const phaseOffer = (word, roman, name) => ({
  label: `${word} ${name.toLowerCase()}`,
  says: `phase ${roman}`,
  insert: `${word} ${name.toLowerCase()}`,
})

/** @param {string} typed @returns {Offer[]} */
const namesLike = (typed) =>
  [
    { name: 'mcred', says: 'the bot: a question or a command' },
    ...people().map(({ name, guest }) => ({ name, says: guest ? 'a guest' : 'in this channel' })),
  ]
    .filter(
      ({ name }) =>
        name.toLowerCase().startsWith(typed.toLowerCase()) && name.toLowerCase() !== typed.trim().toLowerCase(),
    )
    .map(({ name, says }) => ({ label: `@${name}`, says, insert: `@${name} ` }))

/** People mentioned by name, written so that the server knows who is meant. @param {string} text */
export const withPeople = (text) =>
  people()
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((said, { id, name }) => (name ? said.replaceAll(`@${name}`, `<@${id}|${name}>`) : said), text)
