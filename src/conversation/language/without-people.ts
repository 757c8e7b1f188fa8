import { mention } from './mention.ts'

/** The text with each of these people, and everybody mentioned, as PERSON1, PERSON2 …; addresses of mail and of pages, and codes to join by, are left out too. */
export function withoutPeople(text: string, names: readonly string[]): string {
  const numbers = new Map<string, string>()
  const numbered = (name: string): string => {
    const key = partsOf(name).join(' ') || name
    const number = numbers.get(key) ?? `PERSON${numbers.size + 1}`
    numbers.set(key, number)
    return number
  }
  const marked = text
    .replace(new RegExp(mention, 'g'), (_, _id: string, name: string) => ` ${numbered(name)} `)
    .replace(/<@[^>]*>?/g, (whole) => ` ${numbered(whole)} `)
    .replace(/<[#!][^>]*>/g, ' PLACE ')
    .replace(/[^\s<>"'(),;:]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, 'EMAIL')
    .replace(/<?\b(?:\w+:\/\/|www\.)[^\s>]+>?/gi, 'LINK')
    .replace(/\b[2-9a-hj-np-z]{4}-?[2-9a-hj-np-z]{4}-?[2-9a-hj-np-z]{4}\b/gi, 'CODE')
  return names
    .reduce((left, name) => without(name, left, () => numbered(name)), marked)
    .replace(again, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A person may be called by any part of their name; where words are not set apart by spaces, by the whole of it. */
function without(name: string, text: string, numbered: () => string): string {
  if (!/\p{Script=Latin}/u.test(name)) return name.trim() ? text.replaceAll(name.trim(), () => numbered()) : text
  const parts = new Set(partsOf(name).filter((part) => part.length > 1))
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (parts.has(bare(word)) ? numbered() : word))
}

const partsOf = (name: string): string[] => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(bare)
const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** First and last name are one person. */
const again = /\b(PERSON\d+)(?:[\s'’.@-]+\1\b)+/g
