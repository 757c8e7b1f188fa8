import type { PersonNamed } from '../intent.ts'

/** A person named in text, as every platform's reader writes it. */
export const mention = /<@([^|>]{1,200})\|([^>]{0,200})>/

/** The first person whom a text mentions. */
export function readPerson(text: string): PersonNamed | undefined {
  const found = mention.exec(text)
  return found?.[1] ? { id: found[1], name: found[2] || 'somebody' } : undefined
}

/** A person as the readers write one; who is known by name alone is a name. */
export const asWritten = ({ id, name }: PersonNamed): string => (id.startsWith('@') ? name : `<@${id}|${name}>`)

/** The text with people as they are called, for showing it again. */
export const withNames = (text: string): string => text.replace(new RegExp(mention, 'g'), '$2')
