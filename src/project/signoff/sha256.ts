import { hash } from 'node:crypto'

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal; half a sign counts as the sign for what is unreadable. */
export const sha256 = (text: string): string => hash('sha256', text.toWellFormed())
