import { hash } from 'node:crypto'

/** One part of a key, so that no part can reach into another's range; long ones are hashed. */
export function part(text: string): string {
  if (/^[A-Za-z\d]{1,100}$/.test(text)) return text
  const encoded = encodeURIComponent(text.toWellFormed()).replace(
    /[.~!'()*_-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return encoded.length <= 100 ? encoded : `~${sha256(text)}`
}

export const keyOf = (...parts: readonly string[]): string => parts.map(part).join('/')

/** All keys below some parts. */
export const below = (...parts: readonly string[]): string => `${keyOf(...parts)}/`

/** The id of the entry at a position of a delivery: the same whenever it is delivered again. */
export const entryId = (delivery: string, position: number): string => sha256(`${position}\n${delivery}`)

/** The id of the project that a delivery starts. */
export const projectId = (delivery: string): string => sha256(`project\n${delivery}`).slice(0, 16)

const sha256 = (text: string): string => hash('sha256', text).slice(0, 32)
