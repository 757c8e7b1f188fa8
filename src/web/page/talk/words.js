import { h } from '../dom.js'

/** People as they are mentioned, the bot, and addresses on the web. */
const parts = /(<@[^|>]+\|[^>]*>|(?<![\w@])@mcred\b|https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}])/i

/** What a person wrote, with the people they mention shown by name and links that can be followed. @param {string} text @returns {(Node | string)[]} */
export function words(text) {
  return text.split(parts).map((part) => {
    const [, name] = /^<@[^|>]+\|([^>]*)>$/.exec(part) ?? []
    if (/^https?:/i.test(part)) return h('a', { href: part, target: '_blank', rel: 'noreferrer' }, part)
    if (name === undefined && part.toLowerCase() !== '@mcred') return part
    return h('span', { class: 'mention' }, `@${name ?? 'mcred'}`)
  })
}
